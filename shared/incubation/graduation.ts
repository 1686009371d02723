import * as z from 'zod';
import type { StartupRecord } from '../startups/views.ts';
import { sumDong } from '../values/dong.ts';
import type { Milestone } from './following.ts';
import { Outcome, type ProgrammeRules } from './programme-rules.ts';

/** What a step still lacks, in words of what can be done about it. */
export const Shortfall = z.discriminatedUnion('code', [
  z.object({ code: z.literal('cohort-not-running') }),
  z.object({ code: z.literal('no-milestones') }),
  z.object({ code: z.literal('milestone-open'), title: z.string() }),
  z.object({
    code: z.literal('too-few-outcomes'),
    have: z.array(Outcome),
    needed: z.int(),
    outcomes: z.array(Outcome),
  }),
]);
export type Shortfall = z.infer<typeof Shortfall>;

type Rule = ProgrammeRules['graduation'];

const reached: Record<Outcome, (record: StartupRecord, rule: Rule) => boolean> = {
  payingCustomer: ({ metrics }) => metrics.some(({ figures }) => figures.payingCustomers > 0),
  revenue: ({ metrics }, { leastRevenue }) =>
    metrics.some(({ figures }) => figures.revenue >= leastRevenue),
  capital: ({ rounds }, { leastCapital }) =>
    sumDong(rounds.map(({ disbursed }) => disbursed)) >= leastCapital,
  property: ({ property }) => property.some(({ status }) => status !== 'lapsed'),
  trl: ({ startup }, { leastTrl }) => (startup.trl ?? 0) >= leastTrl,
};

/** The outcomes a startup can show, by what its record says. */
export const outcomesOf = (record: StartupRecord, { graduation }: ProgrammeRules): Outcome[] =>
  graduation.outcomes.filter((outcome) => reached[outcome](record, graduation));

/** What still keeps a startup from graduating; nothing when it may. */
export const shortfallsOf = (
  milestones: readonly Milestone[],
  record: StartupRecord,
  rules: ProgrammeRules,
): Shortfall[] => {
  const { leastOutcomes: needed, outcomes } = rules.graduation;
  const have = outcomesOf(record, rules);
  return [
    ...milestones
      .filter(({ isMandatory, status }) => isMandatory && status !== 'accepted')
      .map(({ title }): Shortfall => ({ code: 'milestone-open', title })),
    ...(have.length < needed
      ? [{ code: 'too-few-outcomes', have, needed, outcomes } satisfies Shortfall]
      : []),
  ];
};
