import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { CallId } from '../calls/model.ts';
import { PersonId } from '../identity/actor.ts';
import { Figures } from '../startups/metrics.ts';
import { StartupId } from '../startups/model.ts';
import { id } from '../values/id.ts';
import { Day } from '../values/instant.ts';
import { line } from '../values/text.ts';

export const CohortId = id('coh', 'CohortId');
export type CohortId = z.infer<typeof CohortId>;
export const PlaceId = id('plc', 'PlaceId');
export type PlaceId = z.infer<typeof PlaceId>;
export const MilestoneId = id('mil', 'MilestoneId');
export type MilestoneId = z.infer<typeof MilestoneId>;
export const BlockerId = id('blk', 'BlockerId');
export type BlockerId = z.infer<typeof BlockerId>;
export const SlotId = id('slo', 'SlotId');
export type SlotId = z.infer<typeof SlotId>;
export const HourId = id('hou', 'HourId');
export type HourId = z.infer<typeof HourId>;
export const EventId = id('evt', 'EventId');
export type EventId = z.infer<typeof EventId>;

/** Fields of advice, as the law lists them (NĐ 268/2025, Điều 32.4.b). */
export const AdviceField = z.enum([
  'technology',
  'business',
  'investment',
  'property',
  'law',
  'finance',
  'marketing',
]);
export type AdviceField = z.infer<typeof AdviceField>;

export const CohortStatus = z.enum(['planned', 'running', 'ended']);
export type CohortStatus = z.infer<typeof CohortStatus>;

/** The figures a cohort can set its startups as a goal. */
export const Aim = Figures.pick({
  revenue: true,
  payingCustomers: true,
  jobs: true,
  femaleJobs: true,
  technicalJobs: true,
  exportRevenue: true,
}).keyof();
export type Aim = z.infer<typeof Aim>;

/** What the centre decides of a cohort when it plans it. */
export const CohortPlan = z.object({
  programme: line(200),
  kind: z.enum(['incubation', 'acceleration']),
  name: line(120),
  /** The rules of graduation, of check-ins and of alerts, `<id>@<version>`; pinned when it starts. */
  rulesId: z.string().max(80),
  /** The intake call, where there is one. */
  callId: CallId.optional(),
  quota: z.int().min(1).max(200),
  startsOn: Day,
  endsOn: Day,
  demoDayOn: Day.optional(),
  budgetSource: line(200),
  /** Bộ chỉ số mục tiêu: what each of its startups is to reach in its last period. */
  kpis: z.array(z.object({ figure: Aim, target: z.int().positive() })).max(6),
  mentors: z.array(PersonId).max(100),
});
export type CohortPlan = z.infer<typeof CohortPlan>;

/** Khóa ươm tạo. */
export const Cohort = CohortPlan.extend({
  id: CohortId,
  version: z.int(),
  status: CohortStatus,
  /** Places taken: held against the quota in the transaction that admits. */
  admitted: z.int().nonnegative(),
  /** … and those of them whose startup is still in it. */
  active: z.int().nonnegative(),
  startedOn: Day.optional(),
  endedOn: Day.optional(),
});
export type Cohort = z.infer<typeof Cohort>;

export const PlaceStatus = z.enum([
  'admitted',
  'preIncubation',
  'incubation',
  'extension',
  'graduated',
  'exited',
  'failed',
]);
export type PlaceStatus = z.infer<typeof PlaceStatus>;

/** Chỗ ươm tạo: one startup in one cohort. */
export const Place = z.object({
  id: PlaceId,
  version: z.int(),
  cohortId: CohortId,
  startupId: StartupId,
  startupName: z.string(),
  /** The application it was admitted from: intake and outcome share one thread. */
  applicationId: ApplicationId.optional(),
  status: PlaceStatus,
  needs: z.array(AdviceField).max(7),
  mentors: z.array(PersonId).max(5),
  admittedOn: Day,
  /** When its stage began. */
  since: Day,
  endedOn: Day.optional(),
  /** The week of the last check-in. */
  lastCheckIn: Day.optional(),
  /** How many months after graduation surveys were answered. */
  surveyed: z.array(z.int()),
});
export type Place = z.infer<typeof Place>;
