import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import type { EntryId } from '#shared/register/entry.ts';
import { StartupId } from '#shared/startups/model.ts';
import { instantOf } from '#shared/values/instant.ts';
import { logger } from '../http/watchdog.ts';
import { again } from '../storage/again.ts';
import { openTable } from '../storage/table.ts';
import { shelfOf, shelvesOf } from './shelves.ts';
import { openSources } from './sources.ts';
import { registerTable } from './table.ts';

const shelves = shelvesOf(openTable(registerTable));
const sources = openSources();

/**
 * Makes the register say of one thing what its record says now. The edition and the shelf are read before the
 * record and written only if nobody wrote them since, so whoever writes last has read the record last: records that
 * come twice, late or beside each other change nothing.
 */
const bringUpToDate = (id: EntryId) =>
  again(async () => {
    const edition = await shelves.edition();
    const shelf = await shelves.get(shelfOf(id));
    const entry = await sources.entry(id);
    const before = shelf.entries.find((one) => one.id === id);
    if (isDeepStrictEqual(before, entry)) return;
    const others = shelf.entries.filter((one) => one.id !== id);
    const entries = entry ? [...others, entry] : others;
    await shelves.keep({ ...shelf, entries }, edition, instantOf(new Date()));
  });

const Keys = z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) });
const Shown = z.union([CallId, DecisionId, StartupId]);

/** What a record of a stream is about; nothing for history, claims, and answers kept. */
const aboutOf = ({ dynamodb }: DynamoDBRecord): EntryId | undefined => {
  const { pk, sk } = Keys.parse(dynamodb?.Keys);
  return sk.S.startsWith('event#') ? undefined : Shown.safeParse(pk.S).data;
};

/** The register follows its sources. The first record that fails is told again, with all behind it. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  // A batch lies in the past: one look at each record is as good as one for every change of it.
  const done = new Set<EntryId>();
  for (const record of event.Records) {
    try {
      const id = aboutOf(record);
      if (!id || done.has(id)) continue;
      await bringUpToDate(id);
      done.add(id);
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error('register not brought up to date', { itemIdentifier, name });
      return { batchItemFailures: [{ itemIdentifier }] };
    }
  }
  return { batchItemFailures: [] };
};
