import { hasRole, type Actor } from '../identity/actor.ts';
import { relationsTo as startupRelationsTo } from '../startups/lifecycle.ts';
import type { Startup } from '../startups/model.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Cohort, Place } from './model.ts';

/** A place with the startup it is of: who its founders are is known from there. */
export type Seat = Place & { startup: Startup };

/** `reader` oversees and changes nothing. */
export type PlaceRelation = 'founder' | 'centre' | 'mentor' | 'reader';

/** Who this person is to a place; nobody runs the place of a startup of their own. */
export const relationsTo = ({ startup, mentors }: Seat, actor: Actor) => {
  const toStartup = startupRelationsTo(startup, actor);
  const relations = new Set<PlaceRelation>();
  if (toStartup.has('founder')) relations.add('founder');
  if (toStartup.has('centre')) relations.add('centre');
  if (toStartup.has('reader')) relations.add('reader');
  if (hasRole(actor, 'mentor') && mentors.includes(actor.id)) relations.add('mentor');
  return relations;
};

// prettier-ignore
export const placeLifecycle = lifecycle(relationsTo, {
  begin:    { from: ['admitted'],                  to: 'preIncubation', by: ['centre'] },
  incubate: { from: ['preIncubation'],             to: 'incubation',    by: ['centre'] },
  extend:   { from: ['incubation'],                to: 'extension',     by: ['centre'] },
  graduate: { from: ['incubation', 'extension'],   to: 'graduated',     by: ['centre'] },
  leave:    { from: ['admitted', 'preIncubation', 'incubation', 'extension'], to: 'exited', by: ['centre'] },
  fail:     { from: ['preIncubation', 'incubation', 'extension'], to: 'failed', by: ['centre'] },
});
export type PlaceAction = keyof typeof placeLifecycle.steps;

const cohortRelations = (_: Cohort, actor: Actor) =>
  new Set(hasRole(actor, 'centre') ? (['centre'] as const) : []);

// prettier-ignore
export const cohortLifecycle = lifecycle(cohortRelations, {
  start: { from: ['planned'], to: 'running', by: ['centre'] },
  end:   { from: ['running'], to: 'ended',   by: ['centre'] },
});

/** Whether a startup is still in its place. */
export const isActive = ({ status }: Pick<Place, 'status'>) =>
  status !== 'graduated' && status !== 'exited' && status !== 'failed';
