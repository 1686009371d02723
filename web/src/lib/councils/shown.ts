import { error } from '@sveltejs/kit';
import {
  CouncilId,
  ReviewId,
  type CouncilStatus,
  type ReviewStatus,
} from '#shared/reviews/model.ts';
import type { Tone } from '#lib/tone.ts';

/** The council an address names; what could be no council's id is no page. */
export const councilIdIn = ({ councilId }: { councilId: string }) => {
  const id = CouncilId.safeParse(councilId);
  return id.success ? id.data : error(404);
};

export const reviewIdIn = ({ reviewId }: { reviewId: string }) => {
  const id = ReviewId.safeParse(reviewId);
  return id.success ? id.data : error(404);
};

/** How a council's state looks, beside its word. */
export const councilTone: Record<CouncilStatus, Tone> = {
  formed: 'waiting',
  informed: 'waiting',
  inSession: 'good',
  adjourned: 'waiting',
  concluded: 'good',
  dissolved: 'neutral',
};

export const reviewTone: Record<ReviewStatus, Tone> = {
  assigned: 'neutral',
  voting: 'waiting',
  counted: 'good',
  released: 'neutral',
};

const turns: readonly ReviewStatus[] = ['voting', 'assigned', 'counted', 'released'];

/** What is voted on now first, then what waits, then what is done; otherwise as the council was given them. */
export const inTurn = <T extends { status: ReviewStatus }>(reviews: readonly T[]) =>
  reviews.toSorted((one, other) => turns.indexOf(one.status) - turns.indexOf(other.status));
