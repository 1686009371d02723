import { redirect } from '@sveltejs/kit';
import { isActive } from '#shared/incubation/lifecycle.ts';
import { AdviceField } from '#shared/incubation/model.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const { searchParams } = event.url;
  const [all, mine] = await Promise.all([api.listMyPlaces({}), api.listMyStartups({})]);
  const own = new Set<string>(mine.items.map(({ id }) => id));
  const places = all.items.filter((place) => own.has(place.startupId) && isActive(place));
  const place = places.find(({ id }) => id === searchParams.get('place')) ?? places[0];
  const field = AdviceField.safeParse(searchParams.get('field')).data;
  if (!place) return { places: [], place: undefined, field, free: [], booked: [] };
  const [free, booked] = await Promise.all([
    api.listFreeHours({ placeId: place.id, field }),
    api.listPlaceBookings({ placeId: place.id }),
  ]);
  return {
    places: places.map(({ id, startupName }) => ({ id, startupName })),
    place: { id: place.id, startupName: place.startupName },
    field,
    free: free.items,
    booked: booked.items,
  };
};

export const actions: Actions = {
  default: ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).mentoring.hours.book;
      const { id, mentorName } = await locals.api.bookHour(
        {
          hourId: form.text('hour'),
          placeId: form.text('placeId'),
          topic: form.text('topic'),
        },
        form.once(),
      );
      leaveNotice(cookies, say.booked(mentorName));
      redirect(303, `/incubation/hours/${id}`);
    }),
};
