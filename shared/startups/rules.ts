import type { Application } from '../applications/model.ts';
import { belongsTo, type Actor } from '../identity/actor.ts';
import { dayOf, type Day, type Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import { relationsTo, type StartupRelation } from './lifecycle.ts';
import type { Startup } from './model.ts';
import { isNobodys } from './offers.ts';
import { hasEnded, rhythmOf, type Period } from './period.ts';
import { highestLevel, type Assessor, type ReadinessMark } from './records.ts';

/** The startup, for whoever keeps its record; who may only read it is told so. */
export const keptBy = (startup: Startup, actor: Actor): Startup => {
  const relations = relationsTo(startup, actor);
  if (relations.has('founder') || relations.has('centre')) return startup;
  throw refuse(relations.size > 0 ? 'not-allowed' : 'not-found');
};

/** … for its founders alone: what is shown of it is theirs to choose. */
export const mustBeFounder = (startup: Startup, actor: Actor): Startup => {
  const relations = relationsTo(startup, actor);
  if (relations.has('founder')) return startup;
  throw refuse(relations.size > 0 ? 'not-allowed' : 'not-found');
};

/** What a record of this person counts as: their nearest relation to the startup. */
export const assessorOf = (startup: Startup, actor: Actor): Assessor => {
  const relations = relationsTo(startup, actor);
  const assessors: readonly (readonly [StartupRelation, Assessor])[] = [
    ['founder', 'self'],
    ['centre', 'centre'],
    ['mentor', 'mentor'],
  ];
  const found = assessors.find(([relation]) => relations.has(relation));
  if (!found) throw refuse(relations.size > 0 ? 'not-allowed' : 'not-found');
  return found[1];
};

/** Refuses a level its scale does not have. */
export const mustBeOnScale = ({ scale, level }: Pick<ReadinessMark, 'scale' | 'level'>) => {
  const maximum = highestLevel[scale];
  if (level > maximum)
    throw refuse('unfit', {}, [{ field: 'level', code: 'too-large', params: { maximum } }]);
};

/** Refuses what lies ahead: a record tells what was. */
export const mustBePast = (on: Day, now: Instant) => {
  if (on > dayOf(now)) throw refuse('unfit', {}, [{ field: 'on', code: 'not-yet' }]);
};

/** Refuses a period of another rhythm, or one that has not ended. */
export const mustBeTellable = ({ rhythm }: Startup, period: Period, now: Instant) => {
  if (rhythmOf(period) !== rhythm)
    throw refuse('unfit', {}, [{ field: 'period', code: 'wrong-format' }]);
  if (!hasEnded(period, now)) throw refuse('period-running');
};

/** An application as whoever follows a startup may know it: its host's own people, others once it was handed in. */
export const isKnownTo = (
  actor: Actor,
  { organisationId, dossierCode }: Pick<Application, 'organisationId' | 'dossierCode'>,
) => belongsTo(actor, organisationId) || dossierCode !== undefined;

/** Founders bring in whom they like; the centre only the first founder, of a startup it entered for them. */
export const mustBringIn = (startup: Startup, actor: Actor): Startup =>
  isNobodys(startup) ? keptBy(startup, actor) : mustBeFounder(startup, actor);
