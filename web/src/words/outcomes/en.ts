import type { OutcomeWords } from './vi.ts';

export const outcomes: OutcomeWords = {
  names: {
    graduated: 'Graduated',
    survived: 'Operating after 12 months',
    revenue: 'Revenue of the last 12 months',
    capital: 'Capital received since admission',
  },
  title: 'From intake to outcome',
  lead: 'Which criteria, where councils marked them high, later went with good outcomes. To go with is not to cause.',
  how: 'Each cell is Spearman’s rank correlation between the mean mark of a criterion and an outcome, from −1 to 1, with its 95% confidence interval (Fisher’s transformation) and the number of startups. An interval that holds 0 says nothing yet.',
  hidden:
    'Cells with fewer than 5 startups on one side are not shown, so that none of them is told of.',
  pack: (title, cases) => `${title}: ${cases} startups`,
  criterion: 'Criterion',
  few: 'There are few startups (under 30): the intervals are very wide, and no way of marking should be changed for these numbers.',
  none: 'There are not enough startups to compare.',
  noneText: 'At least 5 that a council marked and a cohort took in are needed.',
  along: 'Went together',
  against: 'Went apart',
  unclear: 'Not clear',
  cell: (value, low, high) => `${value} (${low} to ${high})`,
  cases: (cases) => `${cases} startups`,
};
