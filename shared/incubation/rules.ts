import type { Application } from '../applications/model.ts';
import type { Actor } from '../identity/actor.ts';
import type { Startup } from '../startups/model.ts';
import { addDays, dayOf, weekdayOf, type Day, type Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import { isActive, relationsTo, type PlaceRelation, type Seat } from './lifecycle.ts';
import type { Cohort, CohortPlan } from './model.ts';
import { mondayOf } from './rag.ts';

/** The place, for whoever stands in one of these relations to it; who may only read is told so. */
export const actedOnBy = (seat: Seat, actor: Actor, ...by: readonly PlaceRelation[]): Seat => {
  const relations = relationsTo(seat, actor);
  if (by.some((relation) => relations.has(relation))) return seat;
  throw refuse(relations.size > 0 ? 'not-allowed' : 'not-found');
};

/** The place, for whoever may read it. */
export const seenBy = (seat: Seat, actor: Actor): Seat =>
  actedOnBy(seat, actor, 'founder', 'centre', 'mentor', 'reader');

/** Refuses work on a place that ended. */
export const mustBeActive = (seat: Seat): Seat => {
  if (!isActive(seat)) throw refuse('out-of-turn', { status: seat.status });
  return seat;
};

const tooEarly = (field: string, code: 'not-after' | 'not-before', bound: Day) =>
  refuse('unfit', {}, [{ field, code, params: { bound } }]);

/** Refuses a day ahead, and one before what it follows. */
export const mustFollow = (on: Day, earlier: Day | undefined, now: Instant) => {
  if (on > dayOf(now)) throw refuse('unfit', {}, [{ field: 'on', code: 'not-yet' }]);
  if (earlier && on < earlier) throw tooEarly('on', 'not-before', earlier);
};

/** Refuses a plan whose days do not follow one another. */
export const mustBeInOrder = ({ startsOn, endsOn, demoDayOn }: CohortPlan) => {
  if (endsOn <= startsOn) throw tooEarly('endsOn', 'not-after', startsOn);
  if (demoDayOn && demoDayOn < startsOn) throw tooEarly('demoDayOn', 'not-before', startsOn);
};

/** Refuses an application that does not lead into this cohort, or not this startup. */
export const mustLeadInto = (cohort: Cohort, startup: Startup, application: Application) => {
  const { callId, status, organisationId } = application;
  if (!cohort.callId || callId !== cohort.callId) throw refuse('not-found');
  if (organisationId !== startup.organisationId) throw refuse('application-of-another');
  if (status !== 'approved') throw refuse('out-of-turn', { status });
};

/** Refuses what is no Monday, what lies ahead, and a week told of before whose time is over. */
export const mustBeTellable = (week: Day, isTold: boolean, now: Instant) => {
  if (weekdayOf(week) !== 1) throw refuse('unfit', {}, [{ field: 'week', code: 'wrong-format' }]);
  const current = mondayOf(dayOf(now));
  if (week > current) throw refuse('unfit', {}, [{ field: 'week', code: 'not-yet' }]);
  // A week forgotten can be told the week after; what was told stands once its week is over.
  if (week < (isTold ? current : addDays(current, -7))) throw refuse('week-over');
};
