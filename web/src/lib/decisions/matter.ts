import { ProblemError } from '#shared/http/problem.ts';
import { Count } from '#shared/judging/count.ts';
import type { ReviewId } from '#shared/reviews/model.ts';
import { dong } from '#shared/values/dong.ts';
import { packOf } from '#lib/calls/pack.ts';
import type { Api } from '#lib/server/api.ts';
import type { Frame } from './proposal.ts';

/** How a council judged one application: the review, its count, and the rules it was counted by. */
export const judgedOf = async (api: Api, reviewId: ReviewId) => {
  const review = await api.getCount({ reviewId });
  const council = await api.getCouncil({ councilId: review.councilId });
  const pack = await packOf(api, council.packId);
  return { review, council, pack, count: Count.safeParse(review.count).data };
};
export type Judged = Awaited<ReturnType<typeof judgedOf>>;

/** … where this reader may see it: who sat on the council reads no more than its members do. */
export const judgedIfThere = async (api: Api, reviewId: ReviewId): Promise<Judged | undefined> => {
  try {
    return await judgedOf(api, reviewId);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return undefined;
    throw error;
  }
};

type Counted = Pick<Judged, 'review'>;

/** The application a council judged and its call, with the frame of what may be proposed. */
export const matterOf = async (api: Api, { review }: Counted) => {
  const [application, call] = await Promise.all([
    api.getApplication({ applicationId: review.applicationId }),
    api.getCall({ callId: review.callId }),
  ]);
  const { requested } = application;
  const frame: Frame = {
    recommended: review.count?.['outcome'] === 'fund' ? 'fund' : 'decline',
    most: dong(Math.min(requested, call.ceiling ?? requested)),
  };
  return { application, call, frame };
};
