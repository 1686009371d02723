import type { Figures } from './metrics.ts';

/** What a second look may be worth: asked after saving, never in the way of it. */
export const questionCodes = [
  'femaleJobs-above-jobs',
  'technicalJobs-above-jobs',
  'exportRevenue-above-revenue',
  'revenue-tenfold',
  'revenue-a-tenth',
  'revenue-ended',
  'payingCustomers-without-revenue',
  'payingCustomers-halved',
  'jobs-doubled',
  'jobs-halved',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

type Asks = (now: Figures, before: Figures) => boolean;

const always: Partial<Record<QuestionCode, (now: Figures) => boolean>> = {
  'femaleJobs-above-jobs': ({ femaleJobs, jobs }) => femaleJobs > jobs,
  'technicalJobs-above-jobs': ({ technicalJobs, jobs }) => technicalJobs > jobs,
  'exportRevenue-above-revenue': ({ exportRevenue = 0, revenue }) => exportRevenue > revenue,
  'payingCustomers-without-revenue': ({ payingCustomers, revenue }) =>
    payingCustomers > 0 && revenue === 0,
};

// A digit too many or too few is the commonest slip on a phone; a few jobs up or down is life.
const FEW_JOBS = 5;
const against: Partial<Record<QuestionCode, Asks>> = {
  'revenue-tenfold': (now, before) => before.revenue > 0 && now.revenue >= before.revenue * 10,
  'revenue-a-tenth': (now, before) => now.revenue > 0 && now.revenue * 10 <= before.revenue,
  'revenue-ended': (now, before) => before.revenue > 0 && now.revenue === 0,
  'payingCustomers-halved': (now, before) => now.payingCustomers * 2 < before.payingCustomers,
  'jobs-doubled': (now, before) => now.jobs > before.jobs * 2 && now.jobs - before.jobs > FEW_JOBS,
  'jobs-halved': (now, before) => now.jobs * 2 < before.jobs && before.jobs - now.jobs > FEW_JOBS,
};

/** What looks unlike itself or unlike the period before, in the order of the form. */
export const questionsAbout = (now: Figures, before?: Figures): QuestionCode[] =>
  questionCodes.filter(
    (code) => always[code]?.(now) ?? (before !== undefined && against[code]?.(now, before)),
  );
