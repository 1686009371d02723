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

/** A call ready to be promised to everybody: it closes after it opens, and after now. */
export const publishable = (call: Call, now: Instant): Call => {
  if (call.closesAt <= call.opensAt || call.closesAt <= now)
    throw refuse('closing-day-past', {}, [{ field: 'closesAt', code: 'too-small' }]);
  if (call.ceiling !== undefined && call.ceiling > call.budget)
    throw refuse('call-incomplete', {}, [{ field: 'ceiling', code: 'too-large' }]);
  return call;
};

type Correctable = Pick<
  CallDraft,
  'title' | 'summary' | 'closesAt' | 'budget' | 'ceiling' | 'contact'
>;
type Changes = { [Name in keyof Correctable]?: Correctable[Name] | undefined };
const correctable = ['title', 'summary', 'closesAt', 'budget', 'ceiling', 'contact'] as const;

/**
 * A published call with its correction recorded for everybody (Decree 268/2025, Art. 10: published again
 * where changed). The deadline only moves later: somebody may have planned on it.
 */
export const corrected = (
  call: Call,
  changes: Changes,
  { at, reason }: Pick<Correction, 'at' | 'reason'>,
): Call => {
  if (changes.closesAt !== undefined && changes.closesAt < call.closesAt)
    throw refuse('closing-brought-forward', {}, [{ field: 'closesAt', code: 'too-small' }]);
  const changed = correctable.filter(
    (name) =>
      changes[name] !== undefined && JSON.stringify(changes[name]) !== JSON.stringify(call[name]),
  );
  if (changed.length === 0)
    throw refuse('call-incomplete', {}, [{ field: 'reason', code: 'required' }]);
  const given = Object.fromEntries(changed.map((name) => [name, changes[name]]));
  return { ...call, ...given, corrections: [...call.corrections, { at, changed, reason }] };
};
