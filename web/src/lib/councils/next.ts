import { couldSit } from '#shared/reviews/meeting.ts';
import { isPending } from '#shared/reviews/lifecycle.ts';
import type { Quorum } from '#shared/judging/quorum.ts';
import type { CouncilView, ReviewProgress } from '#shared/reviews/views.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';

export type CouncilNext =
  | 'inform'
  | 'wait'
  | 'open'
  | 'attend'
  | 'authorise'
  | 'vote'
  | 'close'
  | 'adjourn'
  | 'again'
  | 'replace'
  | 'conclude'
  | 'propose'
  | 'over';

/** Whether nothing but the chair’s paper is missing. */
const needsPaper = ({ missing }: Quorum) =>
  missing.length > 0 && missing.every(({ code }) => code === 'vice-not-authorised');

const ofVoting = (voting: readonly ReviewProgress[]): CouncilNext => {
  if (voting.some(({ quorum }) => quorum.ok)) return 'close';
  return voting.some(({ quorum }) => needsPaper(quorum)) ? 'authorise' : 'adjourn';
};

const inSession = ({ quorum }: CouncilView, pending: readonly ReviewProgress[]): CouncilNext => {
  const voting = pending.filter(({ status }) => status === 'voting');
  if (voting.length > 0) return ofVoting(voting);
  if (needsPaper(quorum)) return 'authorise';
  if (!quorum.ok) return 'attend';
  return pending.every((review) => needsPaper(review.quorum)) ? 'authorise' : 'vote';
};

/** What is to be done about a council now. Nobody opens a meeting before its day. */
export const nextOf = (council: CouncilView, pack: RulePack, now: Instant): CouncilNext => {
  const pending = council.reviews.filter(isPending);
  const isHopeless = pending.every(({ interests }) => !couldSit(pack, council, interests));
  switch (council.status) {
    case 'formed':
      return isHopeless ? 'replace' : 'inform';
    case 'informed':
      if (isHopeless) return 'replace';
      return council.meeting && dayOf(now) < dayOf(council.meeting.at) ? 'wait' : 'open';
    case 'inSession':
      if (pending.length === 0) return 'conclude';
      return isHopeless ? 'adjourn' : inSession(council, pending);
    case 'adjourned':
      return isHopeless ? 'replace' : 'again';
    case 'concluded':
      return 'propose';
    case 'dissolved':
      return 'over';
  }
};
