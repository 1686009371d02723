import { error, redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { inOwnWords, sayReason } from '#lib/server/own-words.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!hasRole(person, 'centre')) error(403);
  const { api } = event.locals;
  const { placeId } = event.params;
  const [place, { matches, assignments }] = await Promise.all([
    api.getPlace({ placeId }),
    api.matchMentors({ placeId }),
  ]);
  const open = (status: string) => status === 'asked' || status === 'accepted';
  const taken = new Set([
    ...place.mentors,
    ...assignments.filter(({ status }) => open(status)).map(({ mentorId }) => mentorId),
  ]);
  return {
    place,
    assignments,
    matches: matches.filter(({ mentorId }) => !taken.has(mentorId)),
  };
};

export const actions: Actions = {
  ask: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const words = wordsIn(locals.language);
      const { mentorName } = await inOwnWords(
        (problem) => sayReason(words.organisations.people.one.tooShort)(problem),
        () =>
          locals.api.askMentor({
            placeId: params.placeId,
            mentorId: form.text('mentorId'),
            why: form.text('why'),
          }),
      );
      leaveNotice(cookies, words.mentoring.mentors.match.asked(mentorName));
      redirect(303, `/incubation/mentors/for/${params.placeId}`);
    }),

  end: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const words = wordsIn(locals.language);
      const { mentorName } = await inOwnWords(
        sayReason(words.organisations.people.one.tooShort),
        () =>
          locals.api.endAssignment({
            placeId: params.placeId,
            mentorId: form.text('mentorId'),
            version: form.version(),
            reason: form.text('reason'),
          }),
      );
      leaveNotice(cookies, words.mentoring.mentors.match.ended(mentorName));
      redirect(303, `/incubation/mentors/for/${params.placeId}`);
    }),
};
