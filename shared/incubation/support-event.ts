import * as z from 'zod';
import { StartupId } from '../startups/model.ts';
import { SupportGroup } from '../startups/records.ts';
import { Dong } from '../values/dong.ts';
import { Day } from '../values/instant.ts';
import { line, prose } from '../values/text.ts';
import { EventId } from './model.ts';

/** A transaction writes a hundred things, and another day moves two of each startup: more are recorded in parts. */
const MOST_BENEFICIARIES = 48;

/** What the centre writes down of an event. */
export const SupportEventEntry = z.object({
  group: SupportGroup,
  title: line(200),
  on: Day,
  minutes: z.int().min(15).max(100_000),
  cost: Dong,
  beneficiaries: z.array(StartupId).max(MOST_BENEFICIARIES),
  result: prose(5, 2_000),
});
export type SupportEventEntry = z.infer<typeof SupportEventEntry>;

/** Hoạt động hỗ trợ: one line of the centre’s yearly report (NĐ 268/2025, Biểu mẫu IV.4.2, mục II). */
export const SupportEvent = SupportEventEntry.extend({ id: EventId, version: z.int() });
export type SupportEvent = z.infer<typeof SupportEvent>;
