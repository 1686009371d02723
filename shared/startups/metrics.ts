import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Dong } from '../values/dong.ts';
import { Instant } from '../values/instant.ts';
import { Reason } from '../values/text.ts';
import { Period } from './period.ts';

const people = z.int().nonnegative().max(100_000);

/** What a founder tells of one period; money in đồng, people at its end. Handbook §6.3, KPIs of firms. */
export const Figures = z.object({
  revenue: Dong,
  payingCustomers: z.int().nonnegative().max(1_000_000_000),
  jobs: people,
  femaleJobs: people,
  technicalJobs: people,
  /** Months the money at hand lasts at the present rate. */
  runwayMonths: z.int().nonnegative().max(120).optional(),
  exportRevenue: Dong.optional(),
  payroll: Dong.optional(),
  taxesPaid: Dong.optional(),
});
export type Figures = z.infer<typeof Figures>;

/** Figures as they stood before somebody corrected them, and why they did. */
export const Superseded = z.object({
  figures: Figures,
  toldAt: Instant,
  toldBy: PersonId,
  /** Why they no longer hold. */
  reason: Reason,
});

/** A period is one item, and an item has an end. */
export const MOST_CORRECTIONS = 50;

/** Chỉ số của một kỳ. A correction adds to `earlier`; nothing told is ever lost. */
export const MetricSnapshot = z.object({
  period: Period,
  version: z.int(),
  figures: Figures,
  toldAt: Instant,
  toldBy: PersonId,
  earlier: z.array(Superseded).max(MOST_CORRECTIONS),
});
export type MetricSnapshot = z.infer<typeof MetricSnapshot>;

type Told = Pick<MetricSnapshot, 'period' | 'figures' | 'toldAt' | 'toldBy'>;

/** The first telling of a period. */
export const told = (telling: Told): MetricSnapshot => ({ ...telling, version: 1, earlier: [] });

/** A later telling of the same period, with why the one before no longer holds. */
export const corrected = (
  { figures, toldAt, toldBy, version, earlier }: MetricSnapshot,
  telling: Told,
  reason: string,
): MetricSnapshot => ({
  ...telling,
  version: version + 1,
  earlier: [{ figures, toldAt, toldBy, reason }, ...earlier],
});
