import * as z from 'zod';

/** What is added up month by month: money in đồng, time in minutes, the rest in pieces. */
export const Flow = z.enum([
  /** How many told of the month’s money. */
  'reports',
  'revenue',
  'exportRevenue',
  'capital',
  'grants',
  'support',
  'mentorMinutes',
  'admitted',
  'graduated',
  'left',
  'failed',
  'closedWithin12',
  'closedWithin24',
  'closedWithin36',
  'milestonesDue',
  'milestonesMet',
  'checkIns',
  'events',
  'eventMinutes',
  'eventCost',
]);
export type Flow = z.infer<typeof Flow>;

/** What stands at the end of a month; of `ever`, what was told last. */
export const Stock = z.enum(['tellers', 'jobs', 'femaleJobs', 'technicalJobs', 'payingCustomers']);
export type Stock = z.infer<typeof Stock>;

/** What is counted without a month, as things are now. */
export const Count = z.enum(['startups', 'occupied', 'quota', 'cohorts', 'runningCohorts']);
export type Count = z.infer<typeof Count>;

export const Measure = z.enum([...Flow.options, ...Stock.options, ...Count.options]);
export type Measure = z.infer<typeof Measure>;

/** Some of the measures; one that is absent is 0. */
export const Amounts = z.partialRecord(Measure, z.number());
export type Amounts = z.infer<typeof Amounts>;
