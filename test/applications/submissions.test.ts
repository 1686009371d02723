import { describe, expect, it } from 'vitest';
import { ApplicationId, Submission } from '#shared/applications/model.ts';
import { PersonId } from '#shared/identity/actor.ts';
import { newId } from '#functions/ids.ts';
import { applicationsTable } from '#functions/applications/table.ts';
import { readSubmission, submissionWrites } from '#functions/applications/submissions.ts';
import { commit } from '#functions/storage/commit.ts';
import { createTable } from '#functions/storage/create.ts';
import { openTable } from '#functions/storage/table.ts';

const shape = { ...applicationsTable, name: 'submissions-test' };
await createTable(shape);
const table = openTable(shape);

const of = (answers: Submission['answers']): Submission => ({
  number: 1,
  receivedAt: Submission.shape.receivedAt.parse('2026-12-15T10:00:00.000Z'),
  by: newId(PersonId, 'per'),
  answers,
  attachments: [],
});

describe('T-61 a very long submission', () => {
  it.each([0, 1, 2])('is kept whole, cut at any byte (%i)', async (shift) => {
    const id = newId(ApplicationId, 'app');
    const long = 'x'.repeat(shift) + 'ẫ'.repeat(400_000);
    const submission = of({ topic: { long }, costs: { lines: [] } });
    await commit(...submissionWrites(table, id, submission));
    expect(await readSubmission(table, id, 1)).toEqual(submission);
    expect(await readSubmission(table, id, 2)).toBeUndefined();
  });

  it('is refused before it is written when no transaction holds it, naming its longest part', () => {
    const submission = of({ topic: { long: 'ẫ'.repeat(1_100_000) }, costs: {} });
    expect(() => submissionWrites(table, newId(ApplicationId, 'app'), submission)).toThrow(
      expect.objectContaining({ code: 'too-big', detail: { section: 'topic' } }),
    );
  });
});
