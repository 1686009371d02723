import { redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { inOwnWords, sayReason } from '#lib/server/own-words.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const mentor = await api.getMentor({ mentorId: event.params.mentorId });
  const isOwn = mentor.id === person.id;
  const named = mentor.investedIn && (isOwn || hasRole(person, 'centre'));
  const startups =
    named && hasRole(person, 'mentor', 'centre') ? await api.listIncubated({}) : null;
  const names = new Map(startups?.items.map(({ id, name }) => [id, name]));
  const invested = mentor.investedIn?.map((id) => ({ id, name: names.get(id) ?? id }));
  return { mentor, invested, isOwn };
};

const moving =
  (action: 'approve' | 'pause' | 'offer') =>
  ({ request, locals, params, cookies }: RequestEvent) =>
    act(request, async (form) => {
      const words = wordsIn(locals.language);
      const say = words.mentoring.mentors.page;
      const { id, name } = await inOwnWords(
        sayReason(words.organisations.people.one.tooShort),
        () =>
          locals.api.moveMentor({
            mentorId: params.mentorId,
            version: form.version(),
            action,
            reason: form.maybe('reason'),
          }),
      );
      const done = { approve: say.approved(name), pause: say.paused(name), offer: say.offered };
      leaveNotice(cookies, done[action]);
      redirect(303, `/incubation/mentors/${id}`);
    });

export const actions: Actions = {
  approve: moving('approve'),
  pause: moving('pause'),
  offer: moving('offer'),
};
