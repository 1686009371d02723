import { redirect } from '@sveltejs/kit';
import { besideLines, decisionIn } from '#lib/calls/calendar/typed.ts';
import { yearOf } from '#lib/calls/calendar/year.ts';
import { forgetCalendar } from '#lib/server/calendar.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { hasRole } from '#shared/identity/actor.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const person = await needsPerson(visit);
  const record = await yearOf(visit.locals.api, visit.params);
  if (!hasRole(person, 'admin')) redirect(303, `/calendar/${record.year}`);
  return { record };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).calls.calendar;
      const { rows, decision } = decisionIn(form);
      const decided = await besideLines(rows, say, () =>
        locals.api.decideCalendarYear({
          year: params.year,
          version: form.version(),
          ...decision,
        }),
      );
      forgetCalendar();
      leaveNotice(cookies, say.done(decided.year));
      redirect(303, `/calendar/${decided.year}`);
    }),
};
