import type { CalendarRecord } from '#shared/calls/calendar.ts';
import type { Api } from './api.ts';

const MINUTE = 60_000;
let kept: { until: number; calendar: Promise<CalendarRecord[]> } | undefined;

/** The table of holidays, asked for once a minute: every deadline of every page is counted with it. */
export const calendarOf = (api: Api): Promise<CalendarRecord[]> => {
  if (kept && Date.now() < kept.until) return kept.calendar;
  const calendar = api.listCalendar({}).then(({ items }) => items);
  calendar.catch(() => (kept = undefined));
  kept = { until: Date.now() + MINUTE, calendar };
  return calendar;
};

/** The next page reads it anew: somebody here has just decided a year. */
export const forgetCalendar = () => {
  kept = undefined;
};
