import { Answers } from '#shared/applications/model.ts';
import { withoutMisleading } from '#shared/values/text.ts';
import { refuse } from '#shared/workflow/refusal.ts';

/** An item holds 400 kB, and a section is one. */
const MOST_BYTES = 300_000;

const composed = (_: string, value: unknown) =>
  typeof value === 'string' ? withoutMisleading(value.toWellFormed()).normalize('NFC') : value;

/** Answers as they are kept: text composed (NFC), without marks that mislead its readers, small enough for one item (T-61). */
export const wholesome = (section: string, answers: Answers): Answers => {
  const text = JSON.stringify(answers, composed);
  if (Buffer.byteLength(text) > MOST_BYTES)
    throw refuse('too-big', { section }, [{ field: section, code: 'too-long' }]);
  return Answers.parse(JSON.parse(text));
};
