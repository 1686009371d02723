import { belongsTo, hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Remedy, Sheet } from './monitoring.ts';

/** The host reports; the centre and the department judge; who oversees reads. */
export type MonitoringRelation = 'host' | 'judge' | 'reader';

type Hosted = Pick<Sheet, 'organisationId'>;

/** Who this person is to a funded project; nobody judges their own, and nobody else knows the sheet. */
export const projectRelations = ({ organisationId }: Hosted, actor: Actor) => {
  const relations = new Set<MonitoringRelation>();
  if (belongsTo(actor, organisationId)) relations.add('host');
  else if (hasRole(actor, 'centre', 'officer')) relations.add('judge');
  if (hasRole(actor, 'approver', 'auditor')) relations.add('reader');
  return relations;
};

type Staged<T extends Hosted> = T & { status: string; version: number };
const relations = (subject: Staged<Hosted>, actor: Actor) => projectRelations(subject, actor);

// prettier-ignore
export const sheetLifecycle = lifecycle<Sheet, MonitoringRelation, 'report' | 'send' | 'giveBack' | 'judge'>(relations, {
  report:   { from: ['reporting'], to: 'reporting', by: ['host'] },
  send:     { from: ['reporting'], to: 'reported',  by: ['host'] },
  giveBack: { from: ['reported'],  to: 'reporting', by: ['judge'] },
  judge:    { from: ['reported'],  to: 'judged',    by: ['judge'] },
});

// prettier-ignore
export const remedyLifecycle = lifecycle<Remedy, MonitoringRelation, 'answer' | 'close'>(relations, {
  answer: { from: ['open', 'answered'], to: 'answered', by: ['host', 'judge'] },
  close:  { from: ['open', 'answered'], to: 'closed',   by: ['judge'] },
});

/** What is done to a project besides its sheets and remedies. */
export const projectOffers = (project: Hosted, actor: Actor) => {
  const is = projectRelations(project, actor);
  return [
    ...(is.has('host') || is.has('judge') ? ['open' as const] : []),
    ...(is.has('judge') ? (['promise', 'propose'] as const) : []),
  ];
};
