import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  weekdayOf,
  type Day,
  type Instant,
} from '../values/instant.ts';
import type { Blocker, Milestone } from './following.ts';
import { isActive } from './lifecycle.ts';
import type { Place } from './model.ts';
import type { ProgrammeRules } from './programme-rules.ts';
import * as z from 'zod';

export const Colour = z.enum(['green', 'amber', 'red']);
export type Colour = z.infer<typeof Colour>;

const colour = Colour;
/** Why a place is not green, in days or weeks that anybody can count. */
export const Concern = z.discriminatedUnion('code', [
  z.object({ code: z.literal('milestone-late'), title: z.string(), days: z.int(), colour }),
  z.object({ code: z.literal('blocker-old'), what: z.string(), days: z.int(), colour }),
  z.object({ code: z.literal('check-ins-missed'), weeks: z.int(), colour }),
  z.object({ code: z.literal('stage-long'), days: z.int(), colour }),
]);
export type Concern = z.infer<typeof Concern>;

interface Limits {
  amber: number;
  red: number;
}
const colourOf = (have: number, { amber, red }: Limits): Colour => {
  if (have >= red) return 'red';
  return have >= amber ? 'amber' : 'green';
};

/** The Monday of a day’s week. */
export const mondayOf = (day: Day) => addDays(day, -((weekdayOf(day) + 6) % 7));

export interface Followed {
  place: Place;
  milestones: readonly Milestone[];
  blockers: readonly Blocker[];
}

/** Whole weeks that ended since the last check-in, or since the stage began. */
const weeksSilent = ({ since, lastCheckIn }: Place, today: Day) => {
  const before = addDays(mondayOf(since), -7);
  const last = lastCheckIn && lastCheckIn > before ? lastCheckIn : before;
  return Math.max(0, daysBetween(last, mondayOf(today)) / 7 - 1);
};

/** The last day of the longest time in its stage; none before it began and after it ended. */
export const stageEndsOn = ({ status, since }: Place, { months }: ProgrammeRules) => {
  if (status === 'admitted' || status === 'graduated' || status === 'exited' || status === 'failed')
    return undefined;
  return addMonths(since, months[status]);
};

/** Everything that worries about a place now, the gravest first. */
export const concernsOf = (
  { place, milestones, blockers }: Followed,
  rules: ProgrammeRules,
  now: Instant,
): Concern[] => {
  if (place.status === 'admitted' || !isActive(place)) return [];
  const { alerts } = rules;
  const today = dayOf(now);
  const late = milestones
    .filter(({ status, dueOn }) => status === 'open' && dueOn < today)
    .map(({ title, dueOn }): Concern => {
      const days = daysBetween(dueOn, today);
      return { code: 'milestone-late', title, days, colour: colourOf(days, alerts.milestoneLate) };
    });
  const old = blockers
    .filter(({ clearedAt }) => clearedAt === undefined)
    .map(({ what, since }): Concern => {
      const days = daysBetween(dayOf(since), today);
      return { code: 'blocker-old', what, days, colour: colourOf(days, alerts.blockerOld) };
    });
  const weeks = weeksSilent(place, today);
  const checkIns = colourOf(weeks, alerts.checkInsMissed);
  const silent: Concern = { code: 'check-ins-missed', weeks, colour: checkIns };
  const end = stageEndsOn(place, rules);
  const days = end ? Math.max(0, daysBetween(end, today)) : 0;
  const long: Concern = { code: 'stage-long', days, colour: colourOf(days, alerts.stageLong) };
  return [...late, ...old, silent, long]
    .filter((concern) => concern.colour !== 'green')
    .sort((a, b) => Number(b.colour === 'red') - Number(a.colour === 'red'));
};

/** Đèn tín hiệu: as grave as its gravest concern. */
export const ragOf = (concerns: readonly Concern[]): Colour => concerns[0]?.colour ?? 'green';

/** What needs somebody first: places that run before those that are over, the gravest colour first. */
export const byUrgency = <T extends Pick<Place, 'status' | 'startupName'> & { colour: Colour }>(
  a: T,
  b: T,
) => {
  const rank = (one: T) => (isActive(one) ? 1 + Colour.options.indexOf(one.colour) : 0);
  return rank(b) - rank(a) || a.startupName.localeCompare(b.startupName, 'vi');
};
