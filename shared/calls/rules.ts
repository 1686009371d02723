import type { Dong } from '../values/dong.ts';
import type { Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Call, CallDraft, Correction } from './model.ts';

export type CallPhase = 'draft' | 'upcoming' | 'open' | 'closed' | 'settled';

/** Where a call stands at an instant. The last millisecond of the deadline still counts. */
export const phaseOf = (
  call: Pick<Call, 'status' | 'opensAt' | 'closesAt'>,
  now: Instant,
): CallPhase => {
  if (call.status !== 'published') return call.status;
  if (now < call.opensAt) return 'upcoming';
  return now <= call.closesAt ? 'open' : 'closed';
};

/** Whether it takes applications; says plainly why not. */
export const mustBeOpen = (call: Call, now: Instant) => {
  const phase = phaseOf(call, now);
  if (phase === 'draft') throw refuse('not-found');
  if (phase === 'upcoming') throw refuse('call-not-open', { opensAt: call.opensAt });
  if (phase !== 'open') throw refuse('call-closed', { closesAt: call.closesAt });
};

/** One application gets no more than there is. */
export const affordable = <T extends Pick<Call, 'budget' | 'ceiling'>>(call: T): T => {
  const { budget: bound, ceiling } = call;
  if (ceiling !== undefined && ceiling > bound)
    throw refuse('call-incomplete', {}, [{ field: 'ceiling', code: 'above', params: { bound } }]);
  return call;
};

/** What the deadline of a call must lie after to be promised. */
export const closesAfter = ({ opensAt }: Pick<Call, 'opensAt'>, now: Instant) =>
  opensAt > now ? opensAt : now;

/** A call ready to be promised to everybody: it closes after it opens, and after now. */
export const publishable = (call: Call, now: Instant): Call => {
  const bound = closesAfter(call, now);
  if (call.closesAt <= bound)
    throw refuse('closing-day-past', {}, [
      { field: 'closesAt', code: 'not-after', params: { bound } },
    ]);
  return affordable(call);
};

const correctable = ['title', 'summary', 'closesAt', 'budget', 'ceiling', 'contact'] as const;
type Correctable = Pick<CallDraft, (typeof correctable)[number]>;
type Changes = {
  [Name in keyof Correctable]?: Correctable[Name] | undefined;
};

/**
 * A published call with its correction recorded for everybody (Decree 268/2025, Art. 10: published again
 * where changed). The deadline only moves later, since somebody may have planned on it, and never once it has
 * passed: whoever handed in on time may have been read by then. `ceiling: null` lifts it.
 */
export const corrected = (
  call: Call,
  { ceiling, ...others }: Omit<Changes, 'ceiling'> & { ceiling?: Dong | null | undefined },
  { at, reason }: Pick<Correction, 'at' | 'reason'>,
): Call => {
  const { closesAt: bound } = call;
  if (others.closesAt !== undefined && others.closesAt < bound)
    throw refuse('closing-brought-forward', {}, [
      { field: 'closesAt', code: 'not-before', params: { bound } },
    ]);
  if (others.closesAt !== undefined && others.closesAt !== bound && at > bound)
    throw refuse('call-closed', { closesAt: bound });
  const { ceiling: before, ...rest } = call;
  const lifted = ceiling === null && before !== undefined;
  const changes: Changes = { ...others, ceiling: ceiling ?? undefined };
  const changed = correctable.filter(
    (name) =>
      changes[name] !== undefined && JSON.stringify(changes[name]) !== JSON.stringify(call[name]),
  );
  if (changed.length === 0 && !lifted)
    throw refuse('call-incomplete', {}, [{ field: 'reason', code: 'unchanged' }]);
  const given = Object.fromEntries(changed.map((name) => [name, changes[name]]));
  const notice: Correction = {
    at,
    changed: [...changed, ...(lifted ? (['ceilingLifted'] as const) : [])],
    reason,
  };
  return affordable({
    ...(lifted ? rest : call),
    ...given,
    corrections: [...call.corrections, notice],
  });
};
