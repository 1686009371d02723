import type { FindingWords } from './vi.ts';

const members = (n: number) => (n === 1 ? '1 member' : `${n} members`);
const ballots = (n: number) => (n === 1 ? '1 ballot' : `${n} ballots`);

export const findings: FindingWords = {
  roles: {
    chair: 'Chair',
    vice: 'Vice chair',
    reviewer: 'Reviewing member',
    sciSecretary: 'Scientific secretary',
    member: 'Member',
  },
  traits: {
    earlierCouncil: 'from the council that defined the task',
    expert: 'expert in the field',
  },
  codes: {
    'nobody-appointed': () => 'No member is chosen yet.',
    'size-not-allowed': ({ subject, have }) =>
      `The number of members must be one of ${subject}; ${have} are chosen.`,
    'role-too-few': ({ subject, have, needed }) =>
      `${subject}: at least ${needed} needed, ${have} chosen.`,
    'role-too-many': ({ subject, have, needed }) =>
      `${subject}: at most ${needed}, ${have} chosen.`,
    'trait-too-few': ({ subject, have, needed }) =>
      `Members ${subject}: at least ${needed} needed, ${have} chosen.`,
    'employer-too-many': ({ subject, have, needed }) =>
      `${subject}: at most ${needed} of one employer, ${have} chosen.`,
    'sits-twice': ({ subject }) => `${subject} is chosen more than once.`,
    'everybody-recused': () => 'Every member has an interest in this application.',
    'too-many-recused': ({ have, needed }) =>
      needed === 0
        ? 'Too many members have an interest in the applications chosen.'
        : `Only ${members(have)} without an interest; at least ${needed} are needed.`,
    'too-few-present': ({ have, needed }) =>
      `${members(have)} present so far; at least ${needed} are needed.`,
    'nobody-presides': () =>
      'Neither the chair nor the vice chair is present, so nobody can preside.',
    'vice-not-authorised': () =>
      'The chair is absent, and no written authorisation for the vice chair to preside is recorded.',
    'role-absent': ({ subject, have, needed }) =>
      `${subject}: at least ${needed} must be present; ${have} so far.`,
    'no-ballots': () => 'No ballot has been cast.',
    'no-valid-ballots': () => 'No ballot is filled in properly.',
    'more-ballots-than-present': ({ have, needed }) =>
      `There are ${ballots(have)} for ${members(needed)} present.`,
    'no-items': ({ subject }) =>
      subject
        ? `The application “${subject}” names no content for the council to vote on.`
        : 'The application names no content for the council to vote on.',
    'mean-too-low': ({ needed }) => `The mean is below ${needed} points.`,
    'criterion-zeroed': ({ subject, have }) => `${members(have)} gave 0 points for “${subject}”.`,
    'criterion-not-met': ({ subject, have, needed }) =>
      `“${subject}”: ${have} marked it as met; at least ${needed} are needed.`,
    'no-item-passed': () => 'No content received enough votes to be proposed for support.',
    'votes-too-few': ({ have, needed }) =>
      `${have} voted in favour; at least ${needed} are needed.`,
  },
};
