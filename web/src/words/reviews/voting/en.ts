import type { VotingWords } from './vi.ts';

export const voting: VotingWords = {
  ballot: {
    title: 'Ballot',
    secret: 'Secret ballot',
    final: 'Cast once, for good',
    lead: 'The ballot does not carry your name. The council knows who has voted and nobody knows how; once it is cast, not even you can open it again.',
    prefilled:
      'The ballot is filled in from your own comments. Look at every item; you can change it before you cast it.',
    empty: 'You have not commented, so the ballot is empty.',
    application: 'Task',
    host: 'Host organisation',
    reasonFail: 'Why it fails',
    reasonZero: 'Reason (required when you give 0)',
    vote: 'Vote',
    fund: 'I recommend it',
    decline: 'I do not recommend it',
    declineReason: 'Why you do not recommend it',
    declineHint: 'Needed with “I do not recommend it”, at least 10 characters.',
    comment: 'Other remarks',
    review: 'Look at the ballot again',
    reviewHint: 'This step does not cast the ballot.',
    mend: 'The ballot is not complete',
    checkTitle: 'Look once more, then cast your ballot',
    sure: 'I have looked at every item. I understand that the ballot is secret, is cast once and cannot be changed.',
    sureMissing: 'Tick the box before casting the ballot.',
    cast: 'Cast my ballot',
    change: 'Change the ballot',
    back: 'Back to the dossier',
    castNotice: 'Your ballot is cast.',
    voted: 'You have voted',
    votedLead:
      'Your ballot lies in the box without your name. The result appears on the page of the dossier as soon as the secretary has counted.',
    more: 'Other votes that are open',
    notOpen: 'The vote is not open yet',
    notOpenLead:
      'The secretary opens the vote on each dossier at the meeting, once there is a quorum and everybody present has declared their interests.',
    over: 'The votes are counted',
    overLead: 'Voting on this dossier is over.',
    absent: 'You are not recorded as present',
    absentLead:
      'Only members present at the meeting vote. If you are there, ask the secretary to record you as present, then reload this page.',
    soon: 'This page reloads by itself every 20 seconds.',
    reload: 'Reload the page',
  },
  afterCount:
    'The officer proposes a decision on this result and somebody else approves it; the applicant is told, with the reasons.',
};
