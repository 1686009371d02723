import type { Call } from '../calls/model.ts';
import { phaseOf } from '../calls/rules.ts';
import type { Actor } from '../identity/actor.ts';
import type { Instant } from '../values/instant.ts';
import { refuse, type Refusal } from '../workflow/refusal.ts';
import { applicationLifecycle, relationsTo, type ApplicationAction } from './lifecycle.ts';
import type { Application } from './model.ts';

type Times = Pick<Call, 'status' | 'opensAt' | 'closesAt'>;
/** Why it is not the time for something; undefined when it is. */
type Check = (application: Application, call: Times, now: Instant) => Refusal | undefined;

const whileOpen: Check = (_, call, now) => {
  const phase = phaseOf(call, now);
  if (phase === 'open') return undefined;
  return phase === 'upcoming'
    ? refuse('call-not-open', { opensAt: call.opensAt })
    : refuse('call-closed', { closesAt: call.closesAt });
};

/** What was handed in may be withdrawn or replaced until the deadline: nobody judges it before. */
const afterClosing: Check = (_, { closesAt }, now) =>
  now > closesAt ? undefined : refuse('call-not-closed', { closesAt });

const untilDue: Check = ({ supplement }, _, now) =>
  supplement && now <= supplement.dueAt
    ? undefined
    : refuse('supplement-late', { dueAt: supplement?.dueAt });

const rejectable: Check = (application, call, now) =>
  application.status === 'supplementing' && !untilDue(application, call, now)
    ? refuse('out-of-turn', { dueAt: application.supplement?.dueAt })
    : afterClosing(application, call, now);

const times: Record<ApplicationAction, Check> = {
  edit: () => undefined,
  submit: whileOpen,
  replace: whileOpen,
  withdraw: whileOpen,
  requestSupplement: afterClosing,
  answerSupplement: untilDue,
  admit: afterClosing,
  reject: rejectable,
};

/**
 * Why the working copy cannot be written now: a draft always can, a replacement until the deadline,
 * an answer to a supplement request until it is due.
 */
export const editRefusal: Check = (application, call, now) => {
  switch (application.status) {
    case 'draft':
      return undefined;
    case 'submitted':
      return whileOpen(application, call, now);
    case 'supplementing':
      return untilDue(application, call, now);
    default:
      return refuse('out-of-turn', { action: 'edit', status: application.status });
  }
};

/** The application one step further, if this person may take it and the clock allows it. */
export const takeInTime = (
  action: ApplicationAction,
  application: Application,
  call: Times,
  actor: Actor,
  now: Instant,
): Application => {
  applicationLifecycle.mustBeAllowed(action, application, actor);
  if (action === 'requestSupplement' && application.supplement) throw refuse('supplement-once');
  const taken = applicationLifecycle.take(action, application, actor);
  const refusal = times[action](application, call, now);
  if (refusal) throw refusal;
  return taken;
};

/** What this person can do now: the buttons to show. */
export const actionsNow = (
  application: Application,
  call: Times,
  actor: Actor,
  now: Instant,
): string[] => {
  const timely = applicationLifecycle
    .available(application, actor)
    .filter((action) => action !== 'edit' && !times[action](application, call, now));
  const edits =
    relationsTo(application, actor).has('applicant') && !editRefusal(application, call, now);
  return edits ? ['edit', ...timely] : timely;
};
