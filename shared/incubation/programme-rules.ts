import * as z from 'zod';
import { Dong } from '../values/dong.ts';

/** What shows that a startup stands on its own; one is enough where a rule says so. */
export const Outcome = z.enum(['payingCustomer', 'revenue', 'capital', 'property', 'trl']);
export type Outcome = z.infer<typeof Outcome>;

/**
 * Quy chế của một chương trình: everything a centre sets about its cohorts, as data. Once a cohort began by
 * it, it never changes; another version stands beside it. The law gives no procedure (handbook §6.3).
 */
export const ProgrammeRules = z.object({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  version: z.int().positive(),
  /** Longest time in each stage, in months. */
  months: z.object({
    preIncubation: z.int().positive(),
    incubation: z.int().positive(),
    extension: z.int().positive(),
  }),
  graduation: z.object({
    /** Every mandatory milestone accepted, and at least so many of the outcomes. */
    leastOutcomes: z.int().nonnegative(),
    outcomes: z.array(Outcome).min(1),
    leastRevenue: Dong,
    leastCapital: Dong,
    leastTrl: z.int().min(1).max(9),
  }),
  alerts: z.object({
    /** Days late after which a milestone turns amber, and red. */
    milestoneLate: z.object({ amber: z.int().nonnegative(), red: z.int().positive() }),
    /** Days a blocker may stand. */
    blockerOld: z.object({ amber: z.int().positive(), red: z.int().positive() }),
    /** Weeks in a row without a check-in. */
    checkInsMissed: z.object({ amber: z.int().positive(), red: z.int().positive() }),
    /** Days beyond the longest time in a stage. */
    stageLong: z.object({ amber: z.int().positive(), red: z.int().positive() }),
  }),
  hours: z.object({
    /** Hours before which a booking may still be cancelled. */
    cancelBefore: z.int().nonnegative(),
  }),
  surveys: z.object({ months: z.array(z.int().positive()).min(1) }),
});
export type ProgrammeRules = z.infer<typeof ProgrammeRules>;
