import type { CouncilRole, CouncilRule, MemberTrait } from '../rulepacks/council.ts';
import { meets, needed } from '../values/threshold.ts';
import type { Finding } from './finding.ts';

export interface Appointed {
  personId: string;
  role: CouncilRole;
  employer?: string | undefined;
  traits?: readonly MemberTrait[] | undefined;
}

export interface Composition {
  ok: boolean;
  /** Why the council cannot be formed so. */
  reasons: Finding[];
  /** What the law only asks for; the officer may answer and go on. */
  warnings: Finding[];
}

/** Whether these people may form a council under the rule, with every reason at once. */
export const composition = (rule: CouncilRule, members: readonly Appointed[]): Composition => {
  if (members.length === 0)
    return { ok: false, reasons: [{ code: 'nobody-appointed' }], warnings: [] };
  const shares = traitsMissing(rule, members);
  const employers = employersCrowded(rule, members);
  const reasons = [
    ...seatedTwice(members),
    ...sizeRefused(rule, members),
    ...rolesWrong(rule, members),
    ...shares.must,
    ...employers.must,
  ];
  return { ok: reasons.length === 0, reasons, warnings: [...shares.should, ...employers.should] };
};

type Weighted = Record<'must' | 'should', Finding[]>;

const seatedTwice = (members: readonly Appointed[]): Finding[] =>
  [...counted(members.map(({ personId }) => personId))]
    .filter(([, seats]) => seats > 1)
    .map(([subject, have]) => ({ code: 'sits-twice', subject, have, needed: 1 }));

const sizeRefused = ({ size }: CouncilRule, { length }: readonly Appointed[]): Finding[] =>
  size.allowed.includes(length)
    ? []
    : [{ code: 'size-not-allowed', subject: size.allowed.join(', '), have: length }];

const rolesWrong = ({ roles }: CouncilRule, members: readonly Appointed[]): Finding[] =>
  roles.flatMap(({ role, min, max }): Finding[] => {
    const have = members.filter((member) => member.role === role).length;
    if (have < min) return [{ code: 'role-too-few', subject: role, have, needed: min }];
    if (have > max) return [{ code: 'role-too-many', subject: role, have, needed: max }];
    return [];
  });

const traitsMissing = ({ shares }: CouncilRule, members: readonly Appointed[]): Weighted =>
  shares.reduce<Weighted>(
    (found, { trait, share, weight }) => {
      const have = members.filter(({ traits }) => traits?.includes(trait)).length;
      if (!meets(share, have, members.length))
        found[weight].push({
          code: 'trait-too-few',
          subject: trait,
          have,
          needed: needed(share, members.length),
        });
      return found;
    },
    { must: [], should: [] },
  );

const employersCrowded = (
  { mostPerEmployer }: CouncilRule,
  members: readonly Appointed[],
): Weighted => {
  const found: Weighted = { must: [], should: [] };
  if (!mostPerEmployer) return found;
  const { max, weight } = mostPerEmployer;
  found[weight] = [...counted(members.flatMap(({ employer }) => employer ?? []))]
    .filter(([, have]) => have > max)
    .map(([subject, have]) => ({ code: 'employer-too-many', subject, have, needed: max }));
  return found;
};

const counted = (names: readonly string[]) =>
  names.reduce(
    (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1),
    new Map<string, number>(),
  );
