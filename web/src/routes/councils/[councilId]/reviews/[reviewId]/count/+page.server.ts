import { error } from '@sveltejs/kit';
import { packOf } from '#lib/calls/pack.ts';
import { councilIdIn, reviewIdIn } from '#lib/councils/shown.ts';
import { pendingDecisions } from '#lib/decisions/pending.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { Count } from '#shared/judging/count.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const councilId = councilIdIn(event.params);
  const review = await api.getCount({ reviewId: reviewIdIn(event.params) });
  if (review.councilId !== councilId) error(404);
  const [council, call, application] = await Promise.all([
    api.getCouncil({ councilId }),
    api.getCall({ callId: review.callId }),
    api.getApplication({ applicationId: review.applicationId }),
  ]);
  const proposes = person.roles.includes('officer') && application.status === 'reviewing';
  return {
    review,
    council,
    call,
    pack: await packOf(api, council.packId),
    application,
    count: Count.safeParse(review.count).data,
    proposes,
    // A second proposal would be refused: what there is stands in its place.
    proposal: proposes ? (await pendingDecisions(api)).get(review.id)?.id : undefined,
  };
};
