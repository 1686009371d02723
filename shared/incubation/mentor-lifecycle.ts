import { hasRole, type Actor } from '../identity/actor.ts';
import { relationsTo as relationsToStartup } from '../startups/lifecycle.ts';
import type { Startup } from '../startups/model.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Hour } from './hour.ts';
import type { Mentor } from './mentor.ts';

const relationsToMentor = (mentor: Mentor, actor: Actor) => {
  const relations = new Set<'self' | 'centre'>();
  if (mentor.id === actor.id) relations.add('self');
  // Nobody vouches for themselves, whatever offices they hold.
  else if (hasRole(actor, 'centre')) relations.add('centre');
  return relations;
};

// prettier-ignore
export const mentorLifecycle = lifecycle(relationsToMentor, {
  approve: { from: ['proposed', 'paused'],   to: 'approved', by: ['centre'] },
  pause:   { from: ['proposed', 'approved'], to: 'paused',   by: ['self', 'centre'] },
  offer:   { from: ['paused'],               to: 'proposed', by: ['self'] },
});

/** An hour with the startup that booked it, or would. */
export type HourFor = Hour & { startup?: Startup | undefined };

export type HourRelation = 'mentor' | 'founder' | 'centre' | 'reader';

/** Who this person is to an hour; founders are known through their startup. */
export const relationsToHour = ({ mentorId, startup }: HourFor, actor: Actor) => {
  const relations = new Set<HourRelation>();
  if (hasRole(actor, 'centre')) relations.add('centre');
  if (hasRole(actor, 'officer', 'approver', 'auditor')) relations.add('reader');
  if (mentorId === actor.id) relations.add('mentor');
  else if (startup && relationsToStartup(startup, actor).has('founder')) relations.add('founder');
  return relations;
};

// prettier-ignore
export const hourLifecycle = lifecycle(relationsToHour, {
  book:         { from: ['free'],   to: 'booked',        by: ['founder'] },
  giveBack:     { from: ['booked'], to: 'free',          by: ['founder'] },
  callOff:      { from: ['booked'], to: 'calledOff',     by: ['mentor'] },
  withdraw:     { from: ['free'],   to: 'withdrawn',     by: ['mentor'] },
  hold:         { from: ['booked'], to: 'held',          by: ['mentor'] },
  missStartup:  { from: ['booked'], to: 'startupMissed', by: ['mentor'] },
  missMentor:   { from: ['booked'], to: 'mentorMissed',  by: ['founder', 'centre'] },
});
export type HourAction = keyof typeof hourLifecycle.steps;
