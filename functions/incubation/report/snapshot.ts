import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Filled, Gap, type ReportId } from '#shared/incubation/report/model.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../../storage/commit.ts';
import type { Table } from '../../storage/table.ts';

/** An item holds 400 kB, a transaction 4 MB. */
const PART_BYTES = 300_000;
const MOST_BYTES = 3_000_000;

/** What the record filled in, and what was missing, on the day a report was submitted. */
export const Snapshot = z.object({ filled: z.array(Filled), gaps: z.array(Gap) });
export type Snapshot = z.infer<typeof Snapshot>;
const Part = z.object({ bytes: z.instanceof(Uint8Array) });

/** The snapshot as items that are never written again, and the fingerprint of its bytes. */
export const frozen = (table: Table, pk: ReportId, written: object, snapshot: Snapshot) => {
  const bytes = Buffer.from(JSON.stringify(snapshot));
  if (bytes.length > MOST_BYTES) throw refuse('too-big');
  const writes: Write[] = Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, index) =>
    table.fresh({
      pk,
      sk: `frozen#${String(index).padStart(2, '0')}`,
      bytes: bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
    }),
  );
  const sha256 = createHash('sha256').update(JSON.stringify(written)).update(bytes).digest('hex');
  return { writes, sha256 };
};

export const readFrozen = async (table: Table, pk: ReportId): Promise<Snapshot> => {
  const parts = await table.all(pk, 'frozen#');
  const text = Buffer.concat(parts.map((part) => Part.parse(part).bytes)).toString();
  return Snapshot.parse(JSON.parse(text));
};
