import type { Answers, Form, Prefill } from '#shared/forms/form.ts';
import { isBlank, segments, valueAt, type Json } from '#shared/forms/json.ts';
import { nest } from '#shared/forms/typed/nest.ts';

/** What the organisation's record can fill in. */
export type Known = Partial<Record<keyof Prefill, string | undefined>>;

const parts = [
  'name',
  'address',
  'phone',
  'email',
  'website',
  'taxCode',
  'legalRepresentative',
] as const;

/** Fills answers nobody has given yet from the record, in a section not saved so far; and tells which. */
export function prefilled(form: Form, answers: Answers, known: Known) {
  const filled = parts.flatMap((part): [string, Json][] => {
    const pointer = form.ui.prefill[part];
    const value = known[part];
    if (pointer === undefined || isBlank(value) || value === undefined) return [];
    const isSaved = answers[segments(pointer)[0] ?? ''] !== undefined;
    return isSaved || !isBlank(valueAt(answers, pointer)) ? [] : [[pointer, value]];
  });
  return { answers: nest(filled, answers), taken: filled.map(([pointer]) => pointer) };
}
