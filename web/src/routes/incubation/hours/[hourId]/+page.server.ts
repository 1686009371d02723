import { redirect } from '@sveltejs/kit';
import { NoteKind, SessionOutcome } from '#shared/incubation/session.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { act, type Form } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { inOwnWords, sayReason } from '#lib/server/own-words.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const hour = await event.locals.api.getHour({ hourId: event.params.hourId });
  return { hour, isMentor: hour.mentorId === person.id };
};

type Doing = (form: Form, visit: RequestEvent) => Promise<{ said: string; next?: string }>;

/** Does one thing to this hour, says so, and shows the hour as it is now. */
const doing = (work: Doing) => (visit: RequestEvent) =>
  act(visit.request, async (form) => {
    const { said, next = `/incubation/hours/${visit.params.hourId}` } = await work(form, visit);
    leaveNotice(visit.cookies, said);
    redirect(303, next);
  });

const say = ({ locals }: RequestEvent) => wordsIn(locals.language).mentoring.hours.page;

export const actions: Actions = {
  cancel: doing(async (form, visit) => {
    const { locals, params } = visit;
    const { tooShort } = wordsIn(locals.language).organisations.people.one;
    const version = form.version();
    const reason = form.maybe('reason');
    const hour = await inOwnWords(sayReason(tooShort), () =>
      locals.api.cancelHour({ hourId: params.hourId, version, reason }),
    );
    if (hour.status === 'withdrawn')
      return { said: say(visit).cancel.withdrawn, next: '/incubation/hours' };
    const next = hour.status === 'free' ? { next: '/incubation/hours/book' } : {};
    return { said: say(visit).cancel.done, ...next };
  }),

  tell: doing(async (form, visit) => {
    const { locals, params } = visit;
    const outcome = mustChoose(form, 'outcome', SessionOutcome.options, locals.language);
    await locals.api.tellSession({
      hourId: params.hourId,
      version: form.version(),
      outcome,
      ...(outcome === 'held' && form.maybe('minutes') && { minutes: form.number('minutes') }),
    });
    return { said: say(visit).tell.done };
  }),

  note: doing(async (form, visit) => {
    const { locals, params } = visit;
    const kind = mustChoose(form, 'kind', NoteKind.options, locals.language);
    await locals.api.writeNote({
      hourId: params.hourId,
      kind,
      version: form.version(),
      text: form.text('text'),
    });
    return { said: say(visit).notes.saved };
  }),

  rate: doing(async (form, visit) => {
    const { locals, params } = visit;
    await locals.api.rateSession({
      hourId: params.hourId,
      score: form.number('score'),
      words: form.text('words'),
    });
    return { said: say(visit).rate.done };
  }),
};
