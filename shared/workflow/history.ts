import * as z from 'zod';
import { PersonId, type Actor } from '../identity/actor.ts';
import { Instant } from '../values/instant.ts';

/** What happened to a record, once, in the same transaction as the change itself. Never updated. */
export const HistoryEvent = z.object({
  type: z.string(),
  at: Instant,
  by: PersonId,
  /** The version of the record that this event made. */
  version: z.int(),
  note: z.string().optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;

/** An event as it is read: with the name of who acted, where the reader may know it. */
export const HistoryLine = HistoryEvent.extend({ byName: z.string().optional() });
export type HistoryLine = z.infer<typeof HistoryLine>;

/** What happened to a record, told by whoever made it happen. */
export const happened = (
  type: string,
  { version }: Pick<HistoryEvent, 'version'>,
  actor: Actor,
  at: Instant,
  more: Pick<HistoryEvent, 'note' | 'facts'> = {},
): HistoryEvent => ({ type, at, by: actor.id, version, ...more });
