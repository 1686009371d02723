import * as z from 'zod';
import type { CouncilRole, CouncilRule } from '../rulepacks/council.ts';
import { needed as neededOf } from '../values/threshold.ts';
import { Finding } from './finding.ts';

/** How the quorum stands for one application, openly: whom it counts, and what is missing. */
export const Quorum = z.object({
  ok: z.boolean(),
  /** Members appointed to the council. */
  appointed: z.int(),
  /** Members who have an interest in this application and do not count for it. */
  recused: z.int(),
  /** Appointed less recused. */
  of: z.int(),
  present: z.int(),
  needed: z.int(),
  presides: z.enum(['chair', 'vice']).optional(),
  missing: z.array(Finding),
});
export type Quorum = z.infer<typeof Quorum>;

export interface Sitting {
  members: readonly { personId: string; role: CouncilRole }[];
  /** Persons with an interest in the application at hand. */
  recused: readonly string[];
  present: readonly string[];
  /** The chair authorised the vice in writing to preside. */
  viceAuthorised: boolean;
}

/**
 * Whether the council may sit on this application. Recusals are taken off the base, and yet never let
 * fewer decide than the quorum of the smallest council the law allows: that would be a smaller council.
 */
export const quorum = (rule: CouncilRule, sitting: Sitting): Quorum => {
  const { members, recused, present } = sitting;
  const eligible = members.filter(({ personId }) => !recused.includes(personId));
  const there = eligible.filter(({ personId }) => present.includes(personId));
  const smallest = Math.min(members.length, ...rule.size.allowed);
  const { present: share } = rule.quorum;
  const needed = Math.max(neededOf(share, eligible.length), neededOf(share, smallest));
  const presiding = presider(rule, there, sitting.viceAuthorised);
  const missing = [
    ...tooFew(members.length, eligible.length, there.length, needed),
    ...(presiding.missing ? [presiding.missing] : []),
    ...rolesAbsent(rule, there),
  ];
  return {
    ok: missing.length === 0,
    appointed: members.length,
    recused: members.length - eligible.length,
    of: eligible.length,
    present: there.length,
    needed,
    ...(presiding.presides && { presides: presiding.presides }),
    missing,
  };
};

const tooFew = (appointed: number, of: number, have: number, needed: number): Finding[] => {
  if (appointed === 0) return [{ code: 'nobody-appointed' }];
  if (of === 0) return [{ code: 'everybody-recused', have: 0, needed }];
  if (of < needed) return [{ code: 'too-many-recused', have: of, needed }];
  return have < needed ? [{ code: 'too-few-present', have, needed }] : [];
};

type Presiding = { presides?: 'chair' | 'vice'; missing?: Finding };

const presider = (
  { quorum: { viceNeedsAuthorisation } }: CouncilRule,
  there: Sitting['members'],
  viceAuthorised: boolean,
): Presiding => {
  if (there.some(({ role }) => role === 'chair')) return { presides: 'chair' };
  if (!there.some(({ role }) => role === 'vice')) return { missing: { code: 'nobody-presides' } };
  return viceAuthorised || !viceNeedsAuthorisation
    ? { presides: 'vice' }
    : { missing: { code: 'vice-not-authorised' } };
};

const rolesAbsent = (
  { quorum: { mustBeThere } }: CouncilRule,
  there: Sitting['members'],
): Finding[] =>
  mustBeThere.flatMap(({ role, least }): Finding[] => {
    const have = there.filter((member) => member.role === role).length;
    return have < least ? [{ code: 'role-absent', subject: role, have, needed: least }] : [];
  });
