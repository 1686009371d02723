import type { Cohort, Place } from '#shared/incubation/model.ts';
import { intakeViews, outcomesAfter, scoresOf, type IntakeCase } from '#shared/insights/intake.ts';
import type { CohortRepository } from '../incubation/cohort-repository.ts';
import type { PlaceRepository } from '../incubation/place-repository.ts';
import type { ReviewRepository } from '../reviews/review-repository.ts';
import type { StartupRepository } from '../startups/repository.ts';
import { everyPage } from '../storage/every-page.ts';

export interface IntakeNeeds {
  cohorts: Pick<CohortRepository, 'withStatus'>;
  places: Pick<PlaceRepository, 'board' | 'whole'>;
  reviews: Pick<ReviewRepository, 'about'>;
  startups: Pick<StartupRepository, 'whole'>;
}

/** Three questions a case: of more cohorts than these, the earlier are left out. */
const MOST_COHORTS = 40;

/** Who came through a council into a cohort, with their marks and what became of them. */
export const intakeOutcomes = ({ cohorts, places, reviews, startups }: IntakeNeeds) => {
  const begun = async () => {
    const inStatus = (status: Cohort['status']) =>
      everyPage((after) => cohorts.withStatus(status, { after }), MOST_COHORTS);
    const all = [...(await inStatus('running')), ...(await inStatus('ended'))];
    return all.slice(0, MOST_COHORTS);
  };

  const caseOf = async ({ id, applicationId, startupId }: Place): Promise<IntakeCase[]> => {
    if (!applicationId) return [];
    const review = await reviews.about(applicationId);
    const marked = scoresOf(review?.count);
    if (!marked) return [];
    const [followed, record] = await Promise.all([places.whole(id), startups.whole(startupId)]);
    return [{ ...marked, outcomes: outcomesAfter({ ...followed, record }) }];
  };

  return async () => {
    const cases: IntakeCase[] = [];
    for (const { id } of await begun()) {
      const board = await places.board(id);
      cases.push(...(await Promise.all(board.map(({ place }) => caseOf(place)))).flat());
    }
    return intakeViews(cases);
  };
};
