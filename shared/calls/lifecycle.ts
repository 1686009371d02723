import { hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Call } from './model.ts';

export type CallRelation = 'officer';

/** Who this person is to this call. */
export const relationsTo = (_: Call, actor: Actor) =>
  new Set<CallRelation>(hasRole(actor, 'officer') ? ['officer'] : []);

// prettier-ignore
export const callLifecycle = lifecycle(relationsTo, {
  change:  { from: ['draft'],     to: 'draft',     by: ['officer'] },
  publish: { from: ['draft'],     to: 'published', by: ['officer'] },
  correct: { from: ['published'], to: 'published', by: ['officer'] },
  settle:  { from: ['published'], to: 'settled',   by: ['officer'] },
});
export type CallAction = keyof typeof callLifecycle.steps;
