import { redirect } from '@sveltejs/kit';
import { milestoneOf } from '#lib/incubation/milestone.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  return milestoneOf(event.locals.api, event.params);
};

export const actions: Actions = {
  deliver: ({ request, locals, cookies, params: { placeId, milestoneId } }) =>
    act(request, async (form) => {
      const link = form.maybe('link');
      await locals.api.deliverMilestone({
        placeId,
        milestoneId,
        version: form.version(),
        evidence: form.text('evidence'),
        ...(link && { link }),
      });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.milestone.delivered);
      redirect(303, `/incubation/places/${placeId}`);
    }),

  judge: ({ request, locals, cookies, params: { placeId, milestoneId } }) =>
    act(request, async (form) => {
      const isAccepted = form.text('verdict') === 'accept';
      const reason = form.maybe('reason');
      await locals.api.judgeMilestone({
        placeId,
        milestoneId,
        version: form.version(),
        isAccepted,
        ...(reason && { reason }),
      });
      const say = wordsIn(locals.language).incubation.places.milestone;
      leaveNotice(cookies, isAccepted ? say.accepted : say.returned);
      redirect(303, `/incubation/places/${placeId}`);
    }),

  comment: ({ request, locals, cookies, params: { placeId, milestoneId } }) =>
    act(request, async (form) => {
      await locals.api.commentMilestone(
        { placeId, milestoneId, text: form.text('text') },
        form.once(),
      );
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.milestone.said);
      redirect(303, `/incubation/places/${placeId}/milestones/${milestoneId}`);
    }),
};
