import type { Call } from '#shared/calls/model.ts';
import { checksum } from '#shared/forms/checksum.ts';
import type { Form } from '#shared/forms/form.ts';
import { findForm } from '#shared/forms/forms.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { FormRepository } from './form-repository.ts';

const unknown = (field: 'packId' | 'formId') =>
  refuse('call-incomplete', {}, [{ field, code: 'wrong-choice' }]);

/** The rule packs and forms a call is made from: the portal's own, and forms that were imported. */
export const shelfOf = (imported: Pick<FormRepository, 'find'>) => {
  const pack = (packId: string): RulePack => {
    const found = findPack(packId);
    if (!found) throw unknown('packId');
    return found;
  };
  const form = async (formId: string): Promise<Form> => {
    const found = findForm(formId) ?? (await imported.find(formId));
    if (!found) throw unknown('formId');
    return found;
  };
  return {
    pack,
    form,

    /** Checksums of what applicants are promised. */
    pin: async ({ packId, formId }: Pick<Call, 'packId' | 'formId'>) => ({
      pack: checksum(pack(packId)),
      form: checksum(await form(formId)),
    }),
  };
};
export type Shelf = ReturnType<typeof shelfOf>;
