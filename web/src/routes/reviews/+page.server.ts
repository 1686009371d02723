import { callTitles, seatsFrom } from '#lib/reviews/seats.ts';
import { byCouncil, countsOf, shelfOf, shelves } from '#lib/reviews/work.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { locals, url } = event;
  const from = url.searchParams.get('after') ?? undefined;
  const { seats, barred, after } = await seatsFrom(locals.api, from);
  const asked = url.searchParams.get('show');
  const show = shelves.find((shelf) => shelf === asked);
  const shown = show ? seats.filter((seat) => shelfOf(seat) === show) : seats;
  return {
    show,
    all: seats.length,
    barred,
    counts: countsOf(seats),
    councils: byCouncil(shown),
    titles: await callTitles(locals.api, shown, locals.language),
    after,
  };
};
