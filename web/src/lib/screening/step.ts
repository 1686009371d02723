import type { Problem } from '#shared/http/problem.ts';
import type { Returned } from '#lib/form.ts';

/** What an action gave back, for the one form of a page that was sent; nothing for its neighbours. */
export const returnedTo = (form: Returned, step: string): Returned =>
  form?.typed?.step?.[0] === step ? form : null;

/** Lines typed into one box, without the empty ones. */
export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

type Say = (n: number, message: string) => string;

/** Mistakes in single lines, told at the box they were typed into: `missing.2` → `missing`. */
export const atItsBox = (problem: Problem, boxes: readonly string[], say: Say): Problem => ({
  ...problem,
  ...(problem.fields && {
    fields: problem.fields.map((one) => {
      const [box = '', line] = one.field.split('.');
      if (!boxes.includes(box) || line === undefined) return one;
      return { ...one, field: box, message: say(Number(line) + 1, one.message) };
    }),
  }),
});
