import * as z from 'zod';
import { PersonId } from '../../identity/actor.ts';
import { StartupId, StartupKind } from '../../startups/model.ts';
import { Dong } from '../../values/dong.ts';
import { id } from '../../values/id.ts';
import { Day, Instant } from '../../values/instant.ts';
import { line, prose } from '../../values/text.ts';
import { PlaceStatus } from '../model.ts';
import { FactKey, ReportFormId, TextKey } from './form.ts';

export const ReportId = id('rep', 'ReportId');
export type ReportId = z.infer<typeof ReportId>;

export const Facts = z.partialRecord(FactKey, prose(0, 300));
export type Facts = z.infer<typeof Facts>;
export const Texts = z.partialRecord(TextKey, prose(0, 4_000));
export type Texts = z.infer<typeof Texts>;

/** Doanh thu trực tiếp: who paid, for what, when, with which result (Mẫu số IV.4.1, mục II.3). */
export const RevenueRow = z.object({
  client: line(200),
  service: line(300),
  amount: Dong,
  on: Day,
  result: prose(0, 500),
});
export type RevenueRow = z.infer<typeof RevenueRow>;

/** What the centre writes of a year; the lists beside it come from the record. */
export const Report = z.object({
  id: ReportId,
  version: z.int(),
  form: ReportFormId,
  year: z.int().min(2020).max(2100),
  status: z.enum(['draft', 'submitted']),
  facts: Facts,
  texts: Texts,
  revenue: z.array(RevenueRow).max(100),
  openedAt: Instant,
  changedAt: Instant,
  submittedAt: Instant.optional(),
  submittedBy: PersonId.optional(),
  submittedByName: z.string().optional(),
  /** Of the bytes that were frozen when it was submitted. */
  sha256: z.string().optional(),
});
export type Report = z.infer<typeof Report>;

/** One support event as a line of part II. */
export const EventLine = z.object({
  id: z.string(),
  on: Day,
  title: z.string(),
  minutes: z.int(),
  cost: Dong,
  beneficiaries: z.array(z.object({ name: z.string(), kind: StartupKind })),
  result: z.string(),
});
export type EventLine = z.infer<typeof EventLine>;

/** A startup that was in a cohort that year, with its figures of the year. */
export const PlaceLine = z.object({
  startupId: StartupId,
  name: z.string(),
  kind: StartupKind,
  cohort: z.string(),
  status: PlaceStatus,
  admittedOn: Day,
  /** Absent when it told nothing of the year. */
  revenue: Dong.optional(),
  jobs: z.int().optional(),
  capital: Dong,
});
export type PlaceLine = z.infer<typeof PlaceLine>;

/** A list of part II with how many it names, each once. */
export const Filled = z.object({
  key: TextKey,
  events: z.array(EventLine),
  places: z.array(PlaceLine),
  counts: z.record(StartupKind, z.int()),
  minutes: z.int(),
  cost: Dong,
});
export type Filled = z.infer<typeof Filled>;

/** Which part is empty: `fact-address`, `text-policies`, `event-evt_…`, `figures-sta_…`. */
export const GapKey = z
  .string()
  .max(60)
  .regex(/^(fact|list|text|event|figures)-[A-Za-z0-9_]+$/)
  .brand<'GapKey'>();
export type GapKey = z.infer<typeof GapKey>;

/** Something the report lacks; `name` says of whom where its key is an id. */
export const Gap = z.object({ key: GapKey, name: z.string().optional() });
export type Gap = z.infer<typeof Gap>;

/** Who is to fill a gap, and until when. */
export const Assignment = z.object({
  key: GapKey,
  version: z.int(),
  reportId: ReportId,
  personId: PersonId,
  personName: z.string(),
  dueOn: Day,
  assignedAt: Instant,
  assignedBy: PersonId,
});
export type Assignment = z.infer<typeof Assignment>;
