import { addDays, dayOf, instantOf } from '#shared/values/instant.ts';
import { holidays } from '#shared/values/holidays.ts';
import { addWorkingDays } from '#shared/values/workdays.ts';
import type { Portal } from '../portal.ts';

/** The days of a story: everybody who comes on a later day signs in again. */
export const calendar = (portal: () => Portal) => {
  const now = () => instantOf(new Date(portal().service.clock.now()));
  return {
    today: () => dayOf(now()),
    /** So many working days from today, whatever holidays lie between: papers go out before a meeting by these. */
    meetingDay: (workingDays: number) => addWorkingDays(dayOf(now()), workingDays, holidays),
    /** Nine in the morning, so many days later. */
    daysLater: (days: number, from: string = now()) =>
      portal().moveTo(`${addDays(dayOf(instantOf(new Date(from))), days)}T02:00:00.000Z`),
  };
};
