import type { Awaited } from '#lib/parts/Awaits.svelte';
import { calendarOf } from '#lib/server/calendar.ts';
import { dayOf, endOfDay, Day, instantOf, partsOf } from '#shared/values/instant.ts';
import { wordsIn } from '#words/index.ts';

/** This year and the next await an administrator until their holidays are confirmed. */
export const calendarAwaiting = async (locals: App.Locals): Promise<Awaited[]> => {
  const { person } = await locals.me();
  if (!person?.roles.includes('admin')) return [];
  const say = wordsIn(locals.language).calls.calendar;
  const { year: thisYear } = partsOf(dayOf(instantOf(new Date())));
  const open = (await calendarOf(locals.api)).filter(
    ({ year, confirmed }) => !confirmed && (year === thisYear || year === thisYear + 1),
  );
  return open.map(({ year }) => ({
    href: `/calendar/${year}`,
    what: say.awaits(year),
    // A year begins with a holiday: its table is needed before, and then at once.
    ...(year > thisYear ? { by: endOfDay(Day.parse(`${thisYear}-12-31`)) } : { now: true }),
  }));
};
