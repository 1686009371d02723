import type { CountWords } from './vi.ts';

export const count: CountWords = {
  title: 'Result of the count',
  lead: 'The ballot is secret: there are totals, and nobody knows who voted how.',
  present: 'Present',
  presentLine: (present, of, needed, recused) =>
    recused === 0
      ? `${present} of ${of} members, ${needed} needed`
      : `${present} of ${of} members, ${needed} needed; not counting ${recused} with a conflict of interest`,
  ballots: 'Ballots',
  ballotLine: (issued, cast, valid, invalid) =>
    `${issued} issued, ${cast} cast, ${valid} counted, ${invalid} not counted`,
  criteria: 'Result by criterion',
  items: 'Result by content proposed for support',
  criterion: 'Criterion',
  item: 'Content',
  pass: 'Met',
  fail: 'Not met',
  needed: 'Needed',
  verdict: 'Conclusion',
  passes: 'Met',
  passesNot: 'Not met',
  aside: 'Set aside',
  asideWhy: 'Criteria the council set aside, and why',
  max: 'Most',
  mean: 'Mean',
  zeros: 'Ballots with 0 points',
  points: 'Totals of the ballots',
  pointsNote: 'Highest first, not in the order they were cast.',
  outlier: 'set aside: too far from the mean',
  meanOfAll: 'Mean of all ballots',
  meanOfValid: 'Mean of the ballots counted',
  bonus: 'Bonus',
  score: 'Score',
  informs: 'Mean, for information',
  exact: 'exactly:',
  fund: 'In favour',
  decline: 'Against',
  votesNeeded: 'Votes in favour needed',
  conclusion: 'Conclusion',
  conclusions: {
    fund: 'The council proposes to support this application.',
    decline: 'The council does not propose to support this application.',
    refused: 'The vote could not be counted.',
  },
  passedItems: 'Contents proposed for support',
  reasons: 'Reasons',
};
