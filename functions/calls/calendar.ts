import { decided, movedDays, yearIn } from '#shared/calls/calendar.ts';
import type { callRoutes } from '#shared/calls/routes.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import type { withNames } from '../organisations/people.ts';
import type { CalendarRepository } from './calendar-repository.ts';

interface Needs {
  calendar: CalendarRepository;
  named: (events: Parameters<typeof withNames>[1]) => ReturnType<typeof withNames>;
}

/**
 * The holidays by which working days are counted. A decision counts for what is computed from then on: instants
 * that were promised (when a call closes, when papers are due) are kept with their records and do not move.
 */
export const calendarOperations = ({
  calendar,
  named,
}: Needs): Pick<
  Operations<typeof callRoutes>,
  'listCalendar' | 'decideCalendarYear' | 'listCalendarHistory'
> => ({
  listCalendar: async () => ({ items: await calendar.read() }),

  decideCalendarYear: async ({ year, version, ...decision }, actor, { receivedAt: at }) => {
    const before = sameVersion(yearIn(await calendar.read(), Number(year)), version);
    const after = decided(before, decision, at);
    await calendar.save(after, {
      type: before.confirmed ? 'calendarCorrected' : 'calendarConfirmed',
      at,
      by: actor.id,
      version: after.version,
      note: decision.source,
      facts: movedDays(before, after),
    });
    return after;
  },

  listCalendarHistory: async ({ year, after }, actor) => {
    const question = `listCalendarHistory ${year}`;
    const slice = { limit: PAGE_SIZE, after: openCursor(question, actor.id, after) };
    const found = await calendar.history(Number(year), slice);
    return asPage(question, actor.id, await named(found.items), found.after);
  },
});
