import { redirect } from '@sveltejs/kit';
import { mondayOf } from '#shared/incubation/rag.ts';
import { addDays, Day, dayOf, instantOf } from '#shared/values/instant.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const place = await event.locals.api.getPlace({ placeId: event.params.placeId });
  if (!place.actions.includes('checkIn')) redirect(303, `/incubation/places/${place.id}`);
  const monday = mondayOf(dayOf(instantOf(new Date())));
  const before = addDays(monday, -7);
  const told = (week: Day) => place.checkIns.find((one) => one.week === week);
  const isAskedBefore = place.since < monday && !told(before);
  const asked = Day.safeParse(event.url.searchParams.get('week')).data;
  const week = asked === before && isAskedBefore ? before : monday;
  return { place, week, standing: told(week), missed: isAskedBefore ? before : undefined };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { placeId } }) =>
    act(request, async (form) => {
      await locals.api.checkIn({
        placeId,
        week: form.text('week'),
        version: form.version(),
        done: form.text('done'),
        next: form.text('next'),
        inTheWay: form.text('inTheWay'),
      });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.checkIn.sent);
      redirect(303, `/incubation/places/${placeId}`);
    }),
};
