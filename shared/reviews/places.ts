import { Count } from '../judging/count.ts';
import { ranking, type Place } from '../judging/ranking.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import type { Review } from './model.ts';

/** The order of what a council has counted, where its pack goes by points; none elsewhere. */
export const rankingOf = ({ scheme }: RulePack, reviews: readonly Review[]): Place[] => {
  if (scheme.kind !== 'points') return [];
  const entries = reviews.flatMap(({ applicationId, stateMoney, excellentTask, count }) => {
    const counted = Count.safeParse(count).data;
    return counted?.scheme === 'points'
      ? [{ applicationId, stateMoney, excellentTask, count: counted }]
      : [];
  });
  return ranking(scheme, entries);
};
