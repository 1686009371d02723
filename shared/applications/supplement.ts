import type { RulePack } from '../rulepacks/pack.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { dayOf, endOfDay, type Instant } from '../values/instant.ts';
import { after, dueDay } from '../values/workdays.ts';

// Quy chế của tỉnh, as the packs have it: for a pack that does not name the period.
const ofTheProvince = after(5, 'wd');

/** The last moment to answer a request for papers made now, by the pack of the call. */
export const supplementDueAt = (
  { deadlines }: Pick<RulePack, 'deadlines'>,
  requestedAt: Instant,
  calendar: WorkCalendar,
) => {
  const { supplement } = deadlines;
  const period = supplement ? after(supplement.n, supplement.unit) : ofTheProvince;
  return endOfDay(dueDay(period, dayOf(requestedAt), calendar).day);
};
