import type { Api } from '#lib/server/api.ts';
import { formsOfPack } from '#shared/forms/forms.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';

/** The forms a call of this pack may use: the pack's own, then those that were imported. */
export const formsFor = async (api: Api, { id }: Pick<RulePack, 'id'>) => {
  const own = formsOfPack(id);
  const { items } = await api.listForms({});
  return items.filter((form) => form.imported || own.some((one) => one.id === form.id));
};
