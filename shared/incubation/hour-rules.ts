import type { Startup } from '../startups/model.ts';
import type { Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Booking, Hour } from './hour.ts';
import { isActive } from './lifecycle.ts';
import { hasPartIn, type Mentor } from './mentor.ts';
import type { Place } from './model.ts';

/** Whether a place may know of an hour: its mentor follows it, or offers to all who are in a cohort. */
export const isOfferedTo = (
  { audience, mentorId }: Pick<Hour, 'audience' | 'mentorId'>,
  { mentors }: Pick<Place, 'mentors'>,
) => audience === 'cohorts' || mentors.includes(mentorId);

/** Refuses a mentor the centre does not vouch for, or whose own money is in the startup. */
export const mustAdvise = (mentor: Mentor, startup: Pick<Startup, 'id' | 'keepers'>) => {
  if (mentor.status !== 'approved') throw refuse('mentor-not-approved');
  if (hasPartIn(mentor, startup)) throw refuse('mentor-conflicted');
};

/** Refuses a place whose startup has left it. */
export const mustBeRunning = (place: Pick<Place, 'status'>) => {
  if (!isActive(place)) throw refuse('place-ended');
};

export const mustLieAhead = ({ startsAt }: Pick<Hour, 'startsAt'>, now: Instant) => {
  if (startsAt <= now) throw refuse('hour-passed');
};

export const mustHaveBegun = ({ startsAt }: Pick<Hour, 'startsAt'>, now: Instant) => {
  if (now < startsAt) throw refuse('session-not-yet');
};

/** Whether it is too late to give an hour back without a word. Late without a reason is refused. */
export const isLate = (
  { cancelUntil }: Pick<Booking, 'cancelUntil'>,
  reason: string | undefined,
  now: Instant,
) => {
  const late = now > cancelUntil;
  if (late && reason === undefined)
    throw refuse('unfit', {}, [{ field: 'reason', code: 'required' }]);
  return late;
};
