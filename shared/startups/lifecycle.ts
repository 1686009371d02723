import { belongsTo, hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Startup } from './model.ts';

/** `reader` oversees and changes nothing; a `mentor` sees what founders show to mentors. */
export type StartupRelation = 'founder' | 'centre' | 'mentor' | 'reader';

/** Who this person is to this startup; nobody else may know that it exists, but for its public part. */
export const relationsTo = (startup: Startup, actor: Actor) => {
  const relations = new Set<StartupRelation>();
  const { organisationId, keepers, sharing } = startup;
  if (keepers.includes(actor.id)) relations.add('founder');
  if (organisationId && belongsTo(actor, organisationId)) relations.add('founder');
  if (hasRole(actor, 'centre') && !relations.has('founder')) relations.add('centre');
  if (hasRole(actor, 'mentor') && sharing.profile.mentors) relations.add('mentor');
  if (hasRole(actor, 'officer', 'approver', 'auditor')) relations.add('reader');
  return relations;
};

// prettier-ignore
export const startupLifecycle = lifecycle(relationsTo, {
  pivot:   { from: ['active', 'dormant'],          to: 'pivot',   by: ['founder', 'centre'] },
  resume:  { from: ['pivot', 'dormant'],           to: 'active',  by: ['founder', 'centre'] },
  pause:   { from: ['active', 'pivot'],            to: 'dormant', by: ['founder', 'centre'] },
  exit:    { from: ['active', 'pivot', 'dormant'], to: 'exited',  by: ['founder', 'centre'] },
  close:   { from: ['active', 'pivot', 'dormant'], to: 'closed',  by: ['founder', 'centre'] },
  reopen:  { from: ['closed'],                     to: 'active',  by: ['centre'] },
});
