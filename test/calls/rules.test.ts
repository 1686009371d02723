import { describe, expect, it } from 'vitest';
import { callLifecycle } from '#shared/calls/lifecycle.ts';
import { Call, CallId, CallStatus } from '#shared/calls/model.ts';
import { corrected, mustBeOpen, phaseOf, publishable } from '#shared/calls/rules.ts';
import { PersonId, type Actor } from '#shared/identity/actor.ts';
import { Role } from '#shared/identity/roles.ts';
import { Instant } from '#shared/values/instant.ts';
import { Refusal } from '#shared/workflow/refusal.ts';
import { aCallDraft } from '../given/calls.ts';

const id = PersonId.parse(`per_${'1'.repeat(32)}`);
const at = (instant: string) => Instant.parse(instant);
const opensAt = at('2026-11-16T01:00:00.000Z');
// Five in the afternoon in Vietnam.
const closesAt = at('2026-12-15T10:00:00.000Z');

const aCall = (given: Partial<Call> = {}): Call => ({
  ...Call.parse({
    ...aCallDraft({ opensAt, closesAt }),
    id: CallId.parse(`call_${'1'.repeat(32)}`),
    version: 3,
    status: 'published',
    track: 'innovation',
    corrections: [],
    preparedBy: id,
  }),
  ...given,
});

const refusalOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
};

describe('the life of a call', () => {
  it('lets each person do this much', () => {
    const table = ['nobody', ...Role.options].flatMap((who) => {
      const role = Role.safeParse(who).data;
      const actor: Actor = { id, roles: role ? [role] : [], memberships: [] };
      const actions = CallStatus.options.flatMap((status) => {
        const available = callLifecycle.available(aCall({ status }), actor);
        return available.length > 0 ? [`${status}: ${available.join(', ')}`] : [];
      });
      return `${who} · ${actions.join(' · ') || 'nothing'}`;
    });
    expect(table).toMatchInlineSnapshot(`
      [
        "nobody · nothing",
        "officer · draft: change, publish · published: correct, settle",
        "approver · nothing",
        "secretary · nothing",
        "expert · nothing",
        "centre · nothing",
        "mentor · nothing",
        "finance · nothing",
        "auditor · nothing",
        "admin · nothing",
      ]
    `);
  });

  it('goes from stage to stage like this', () => {
    const arrows = Object.entries(callLifecycle.steps).map(
      ([action, { from, to }]) => `${from.join(', ')} → ${action} → ${to}`,
    );
    expect(arrows).toMatchInlineSnapshot(`
      [
        "draft → change → draft",
        "draft → publish → published",
        "published → correct → published",
        "published → settle → settled",
      ]
    `);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-11-16T00:59:59.999Z', 'upcoming', 'call-not-open'],
    ['2026-11-16T01:00:00.000Z', 'open', 'done'],
    ['2026-12-15T09:59:59.999Z', 'open', 'done'],
    ['2026-12-15T10:00:00.000Z', 'open', 'done'],
    ['2026-12-15T10:00:00.001Z', 'closed', 'call-closed'],
  ])('at %s is %s', (instant, phase, outcome) => {
    expect(phaseOf(aCall(), at(instant))).toBe(phase);
    expect(refusalOf(() => mustBeOpen(aCall(), at(instant)))).toBe(outcome);
  });

  it('of a draft is nobody’s business, and of a settled call is over', () => {
    const during = at('2026-12-01T00:00:00.000Z');
    expect(refusalOf(() => mustBeOpen(aCall({ status: 'draft' }), during))).toBe('not-found');
    expect(refusalOf(() => mustBeOpen(aCall({ status: 'settled' }), during))).toBe('call-closed');
  });
});

describe('a call ready to publish', () => {
  const on = (given: Partial<Call>, now = '2026-11-01T00:00:00.000Z') =>
    refusalOf(() => publishable(aCall(given), at(now)));

  it('closes after it opens, and after now', () => {
    expect(on({})).toBe('done');
    expect(on({ closesAt: opensAt })).toBe('closing-day-past');
    expect(on({}, closesAt)).toBe('closing-day-past');
    expect(on({}, '2026-12-15T09:59:59.999Z')).toBe('done');
  });

  it('gives one application no more than there is', () => {
    const { budget } = aCall();
    expect(on({ ceiling: budget })).toBe('done');
    expect(on({ ceiling: Call.shape.budget.parse(budget + 1) })).toBe('call-incomplete');
  });
});

describe('a correction', () => {
  const reason = 'Lùi hạn nộp hồ sơ do bão số 9';
  const correct = (changes: Parameters<typeof corrected>[1]) =>
    corrected(aCall(), changes, { at: opensAt, reason });

  it('moves the deadline later, never earlier', () => {
    const later = at('2026-12-20T10:00:00.000Z');
    expect(correct({ closesAt: later })).toMatchObject({
      closesAt: later,
      corrections: [{ at: opensAt, changed: ['closesAt'], reason }],
    });
    const earlier = at('2026-12-15T09:59:59.999Z');
    expect(refusalOf(() => correct({ closesAt: earlier }))).toBe('closing-brought-forward');
  });

  it('corrects something', () => {
    expect(refusalOf(() => correct({}))).toBe('call-incomplete');
    expect(refusalOf(() => correct({ closesAt }))).toBe('call-incomplete');
  });
});
