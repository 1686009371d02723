import type { CountWords } from './vi.ts';

export const count: CountWords = {
  title: 'The count',
  secret: 'The ballot is secret: there are numbers, never names.',
  findings: {
    'nobody-appointed': () => 'The council has no members.',
    'size-not-allowed': ({ have }) => `The rules do not allow a council of ${have}.`,
    'role-too-few': ({ subject }) => `Too few members seated as ${subject}.`,
    'role-too-many': ({ subject }) => `Too many members seated as ${subject}.`,
    'trait-too-few': ({ have, needed }) => `${have} of the ${needed} members the rules ask for.`,
    'employer-too-many': ({ subject }) => `Too many members of ${subject}.`,
    'sits-twice': () => 'Somebody holds two seats.',
    'everybody-recused': () => 'Every member has a conflict of interest.',
    'too-many-recused': ({ have, needed }) =>
      `Only ${have} members have no conflict of interest; ${needed} are needed.`,
    'too-few-present': ({ have, needed }) => `${have} members are present; ${needed} are needed.`,
    'nobody-presides': () => 'Nobody presides over the meeting.',
    'vice-not-authorised': () => 'The vice chair has no written authorisation to preside.',
    'role-absent': ({ subject }) => `A seat that must be there is empty: ${subject}.`,
    'no-ballots': () => 'There are no ballots.',
    'no-valid-ballots': () => 'There are no valid ballots.',
    'more-ballots-than-present': ({ have, needed }) =>
      `${have} ballots, though only ${needed} members are present.`,
    'no-items': () => 'There is nothing to vote on.',
    'mean-too-low': ({ needed }) => `The mean is below ${needed} points.`,
    'criterion-zeroed': ({ subject, have }) => `${have} members gave “${subject}” 0 points.`,
    'criterion-not-met': ({ subject, have, needed }) =>
      `“${subject}” is not met: ${have} passes, ${needed} needed.`,
    'no-item-passed': () => 'No content item is recommended for support.',
    'votes-too-few': ({ have, needed }) => `${have} votes in favour, ${needed} needed.`,
  },
  outcomes: {
    fund: 'The council recommends support',
    decline: 'The council does not recommend support',
    refused: 'The vote does not stand',
  },
  ballots: 'Ballots',
  ballotLine: (issued, cast, valid, invalid) =>
    `${issued} issued, ${cast} cast, ${valid} counted, ${invalid} not counted`,
  present: 'Present',
  presentLine: (present, of, recused) =>
    recused === 0
      ? `${present} of ${of} members`
      : `${present} of ${of} members, not counting ${recused} with a conflict of interest`,
  why: 'Why',
  items: 'Each content item proposed for support',
  criteria: 'Each criterion',
  item: 'Content item',
  criterion: 'Criterion',
  pass: 'Pass',
  fail: 'Fail',
  result: 'Result',
  passes: (pass, needed) => `Passes (${pass}, ${needed} needed)`,
  passesNot: (pass, needed) => `Does not pass (${pass}, ${needed} needed)`,
  setAside: 'Set aside by the council',
  mean: 'Mean',
  most: 'Maximum',
  zeros: 'Members who gave 0',
  bonus: 'Bonus',
  score: 'Score of the application',
  totals: 'Totals of the ballots, highest first',
  totalAside: (total) => `${total} (not counted)`,
  votes: 'Vote',
  votesLine: (fund, decline, needed) => `${fund} in favour, ${decline} against; ${needed} needed`,
};
