import { anybody, hasRole, type Actor } from '../identity/actor.ts';
import type { HistoryEvent, HistoryLine } from '../workflow/history.ts';
import { relationsTo } from './lifecycle.ts';
import type { Application } from './model.ts';

const byApplicants = new Set([
  'started',
  'submitted',
  'replaced',
  'withdrawn',
  'supplementAnswered',
  'documentRemoved',
]);
const notedForApplicants = new Set(['supplementRequested']);

/** Whether this reader may learn who acted; an officer of the host's own may not, an auditor always. */
export const knowsNames = (application: Application, actor: Actor) => {
  const relations = relationsTo(application, actor);
  return relations.has('staff') && (hasRole(actor, 'auditor') || !relations.has('applicant'));
};

/** What happens to the working copy alone is for its own people, and for an auditor. */
const workingCopyOnly = new Set(['documentRemoved']);

export const mayKnowOf = (application: Application, actor: Actor) => {
  const seesCopy = relationsTo(application, actor).has('applicant') || hasRole(actor, 'auditor');
  return ({ type }: HistoryEvent) => seesCopy || !workingCopyOnly.has(type);
};

/** Acts of the department as the applicant may know them: what and when, never by whom. */
export const historyForApplicant = (events: readonly HistoryEvent[]): HistoryLine[] =>
  events.map((event) => {
    const { type, at, version, note } = event;
    if (byApplicants.has(type)) return event;
    return {
      type,
      at,
      version,
      by: anybody.id,
      ...(note && notedForApplicants.has(type) && { note }),
    };
  });
