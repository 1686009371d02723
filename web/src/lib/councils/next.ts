import type { CouncilView } from '#shared/reviews/routes.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';

export type CouncilNext =
  'inform' | 'wait' | 'open' | 'attend' | 'vote' | 'close' | 'conclude' | 'propose' | 'over';

const inSession = ({ reviews, quorum }: CouncilView): CouncilNext => {
  if (reviews.some(({ status }) => status === 'voting')) return 'close';
  if (reviews.every(({ status }) => status !== 'assigned')) return 'conclude';
  return quorum.ok ? 'vote' : 'attend';
};

/** What is to be done about a council now. Nobody opens a meeting before its day. */
export const nextOf = (council: CouncilView, now: Instant): CouncilNext => {
  switch (council.status) {
    case 'formed':
      return 'inform';
    case 'informed':
      return council.meeting && dayOf(now) < dayOf(council.meeting.at) ? 'wait' : 'open';
    case 'inSession':
      return inSession(council);
    case 'concluded':
      return 'propose';
    case 'dissolved':
      return 'over';
  }
};
