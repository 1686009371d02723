import { Count } from '../judging/count.ts';
import { ranking, rankingByWeights, type Place } from '../judging/ranking.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import type { Review } from './model.ts';

/** The order of what a council has counted, where its pack goes by points or weights; none elsewhere. */
export const rankingOf = ({ scheme }: RulePack, reviews: readonly Review[]): Place[] => {
  const counted = reviews.map((review) => ({ review, count: Count.safeParse(review.count).data }));
  switch (scheme.kind) {
    case 'points':
      return ranking(
        scheme,
        counted.flatMap(({ review: { applicationId, stateMoney, excellentTask }, count }) =>
          count?.scheme === 'points' ? [{ applicationId, stateMoney, excellentTask, count }] : [],
        ),
      );
    case 'weighted':
      return rankingByWeights(
        scheme,
        counted.flatMap(({ review: { applicationId }, count }) =>
          count?.scheme === 'weighted' ? [{ applicationId, count }] : [],
        ),
      );
    case 'items':
    case 'vote':
      return [];
  }
};
