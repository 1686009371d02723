import type { Form } from '#lib/server/form.ts';

/** A goal as typed; what cannot be read goes through, for the API to name the field. */
export const readGoal = (form: Form) => ({
  title: form.text('title'),
  owner: form.text('owner'),
  dueOn: form.date('dueOn'),
  isMandatory: form.text('isMandatory') !== 'no',
});
