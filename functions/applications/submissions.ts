import * as z from 'zod';
import { Answers, Submission, type ApplicationId } from '#shared/applications/model.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import type { Table } from '../storage/table.ts';

/** An item holds 400 kB: what is handed in is cut into parts that leave room for the rest of it. */
const PART_BYTES = 300_000;
/** A transaction holds 4 MB. */
const MOST_BYTES = 3_000_000;

const Part = z.object({ bytes: z.instanceof(Uint8Array) });
const Head = Submission.omit({ answers: true });
const AllAnswers = z.record(z.string(), Answers);

const keyOf = (number: number) => `submission#${String(number).padStart(6, '0')}`;

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Names the largest section: where an applicant can make it shorter (T-61). */
const tooLong = (answers: Submission['answers']) => {
  const [largest] = Object.entries(answers).toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  const section = largest?.[0] ?? '';
  return refuse('too-big', { section }, [{ field: section, code: 'too-long' }]);
};

/** A submission as items that are never written again: its head, and its answers in parts. */
export const submissionWrites = (
  table: Table,
  pk: ApplicationId,
  { answers, ...head }: Submission,
): Write[] => {
  const bytes = Buffer.from(JSON.stringify(answers));
  if (bytes.length > MOST_BYTES) throw tooLong(answers);
  const sk = keyOf(head.number);
  const parts = Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, index) =>
    table.fresh({
      pk,
      sk: `${sk}#part#${String(index).padStart(2, '0')}`,
      bytes: bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
    }),
  );
  return [table.fresh({ pk, sk, ...head }), ...parts];
};

/** Reads it back whole; undefined when there is none of that number. */
export const readSubmission = async (table: Table, pk: ApplicationId, number: number) => {
  const [head, ...parts] = await table.all(pk, keyOf(number));
  if (!head) return undefined;
  const text = Buffer.concat(parts.map((part) => Part.parse(part).bytes)).toString();
  return Submission.parse({ ...Head.parse(head), answers: AllAnswers.parse(JSON.parse(text)) });
};
