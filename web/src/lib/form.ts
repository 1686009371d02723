import type { Problem } from '#shared/http/problem.ts';

/** What a page gets back when a form could not be accepted: why, and what was typed. */
export interface Failed {
  problem: Problem;
  /** By name of field; several where several were ticked. */
  typed: Record<string, string[]>;
}

export type Returned = Partial<Failed> | null | undefined;

/** What stands in a field: what was typed before the mistake, else what is kept. */
export const valueIn = (form: Returned, name: string, kept: string | number | undefined) =>
  form?.typed ? (form.typed[name]?.[0] ?? '') : String(kept ?? '');

/** What stands ticked or chosen: as before the mistake, else as kept. */
export const chosenIn = (form: Returned, name: string, kept: readonly string[]) =>
  form?.typed ? (form.typed[name] ?? []) : kept;

/** What is wrong with a field, in the reader's language. */
export const problemWith = (form: Returned, name: string) =>
  form?.problem?.fields?.find(({ field }) => field === name)?.message;

/** Whether somebody else changed the record while this form was being filled in. */
export const isStale = (form: Returned) => form?.problem?.code === 'changed-meanwhile';

/** The version this record had when the form that came back was made; undefined for another form. */
export const madeFrom = (form: Returned, record: string) => {
  const { of = [], version = [] } = form?.typed ?? {};
  const made = of[0] === record ? version.at(-1) : undefined;
  return made === undefined ? undefined : Number(made);
};
