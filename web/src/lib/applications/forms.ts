import { Form } from '#shared/forms/form.ts';
import type { Api } from '#lib/server/api.ts';

const MOST_KEPT = 50;
const kept = new Map<string, Form>();

/** The form of a published call. Such a form never changes, so one answer serves every reader. */
export const formOf = async (api: Api, { formId }: { formId: string }): Promise<Form> => {
  const known = kept.get(formId);
  if (known) return known;
  const form = Form.parse(await api.getForm({ formId }));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(formId, form);
  return form;
};
