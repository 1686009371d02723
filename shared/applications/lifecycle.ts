import { belongsTo, hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Application } from './model.ts';

/** `council` acts through the reviews context, `decision` through decisions; neither is a person here. */
export type ApplicationRelation = 'applicant' | 'officer' | 'staff' | 'council' | 'decision';

/** Who this person is to this application; nobody else may know that it exists. */
export const relationsTo = (application: Application, actor: Actor) => {
  const relations = new Set<ApplicationRelation>();
  if (belongsTo(actor, application.organisationId)) relations.add('applicant');
  if (application.status === 'draft' || application.submissions === 0) return relations;
  if (hasRole(actor, 'officer') && !relations.has('applicant')) relations.add('officer');
  if (hasRole(actor, 'officer', 'approver', 'auditor', 'secretary')) relations.add('staff');
  return relations;
};

// prettier-ignore
export const applicationLifecycle = lifecycle(relationsTo, {
  edit:              { from: ['draft'],                             to: 'draft',         by: ['applicant'] },
  submit:            { from: ['draft'],                             to: 'submitted',     by: ['applicant'] },
  replace:           { from: ['submitted'],                         to: 'submitted',     by: ['applicant'] },
  withdraw:          { from: ['draft', 'submitted'],                to: 'withdrawn',     by: ['applicant'] },
  requestSupplement: { from: ['submitted'],                         to: 'supplementing', by: ['officer'] },
  answerSupplement:  { from: ['supplementing'],                     to: 'supplemented',  by: ['applicant'] },
  admit:             { from: ['submitted', 'supplemented'],         to: 'valid',         by: ['officer'] },
  reject:            { from: ['submitted', 'supplementing', 'supplemented'], to: 'invalid', by: ['officer'] },
});
export type ApplicationAction = keyof typeof applicationLifecycle.steps;

/** Steps that other contexts take in the same transaction as their own record. */
// prettier-ignore
export const applicationPassage = {
  review:  { from: ['valid'],     to: 'reviewing', by: ['council'] },
  release: { from: ['reviewing'], to: 'valid',     by: ['council'] },
  approve: { from: ['reviewing'], to: 'approved',  by: ['decision'] },
  refuse:  { from: ['reviewing'], to: 'refused',   by: ['decision'] },
} as const;
export type ApplicationPassage = keyof typeof applicationPassage;

/** The application one step further, taken by another context; refuses the wrong time. */
export const passOn = (application: Application, step: ApplicationPassage): Application => {
  const { from, to } = applicationPassage[step];
  if (!from.some((status) => status === application.status))
    throw refuse('out-of-turn', { action: step, status: application.status });
  return { ...application, status: to, version: application.version + 1 };
};
