import { describe, expect, it } from 'vitest';
import { composition, type Appointed } from '#shared/judging/composition.ts';
import type { CouncilRule } from '#shared/rulepacks/council.ts';
import { councilOf, nd268, tt20, tt44 } from './council.ts';

const told = (rule: CouncilRule, members: readonly Appointed[]) => {
  const { ok, reasons } = composition(rule, members);
  const said = reasons.map(({ code, subject }) => [code, subject].filter(Boolean).join(' '));
  return ok ? 'may be formed' : said.join('; ');
};

const as = (role: Appointed['role'], ...names: string[]) =>
  names.map((personId) => ({ personId, role }));

describe('a council', () => {
  it('is as large as its law says', () => {
    const sizes = [6, 7, 8, 9, 10, 11];
    expect({
      decree268: sizes.map((size) => `${size}: ${told(nd268.council, councilOf(size))}`),
      circular20: sizes.map((size) => `${size}: ${told(tt20.council, councilOf(size))}`),
      circular44: sizes.map((size) => `${size}: ${told(tt44.council, councilOf(size))}`),
    }).toMatchInlineSnapshot(`
      {
        "circular20": [
          "6: size-not-allowed 7, 8, 9; role-too-few member",
          "7: may be formed",
          "8: may be formed",
          "9: may be formed",
          "10: size-not-allowed 7, 8, 9",
          "11: size-not-allowed 7, 8, 9; role-too-many member",
        ],
        "circular44": [
          "6: size-not-allowed 7, 9, 11; role-too-few member",
          "7: may be formed",
          "8: size-not-allowed 7, 9, 11",
          "9: may be formed",
          "10: size-not-allowed 7, 9, 11",
          "11: may be formed",
        ],
        "decree268": [
          "6: size-not-allowed 7, 8, 9",
          "7: may be formed",
          "8: may be formed",
          "9: may be formed",
          "10: size-not-allowed 7, 8, 9",
          "11: size-not-allowed 7, 8, 9",
        ],
      }
    `);
  });

  it('has its officers and both reviewers', () => {
    const rest = councilOf(9).filter(({ role }) => role === 'member');
    const members = [...as('chair', 'hoa', 'binh'), ...as('reviewer', 'cuong'), ...rest];
    expect(told(tt20.council, members)).toMatchInlineSnapshot(
      `"role-too-many chair; role-too-few vice; role-too-few reviewer"`,
    );
  });

  it('seats nobody twice', () => {
    const members = [...councilOf(8), { personId: 'hoa', role: 'member' } as const];
    expect(told(nd268.council, members)).toBe('sits-twice hoa');
  });

  it('cannot be empty', () => {
    expect(composition(nd268.council, []).reasons).toEqual([{ code: 'nobody-appointed' }]);
  });

  it('is warned, not refused, where the law only says who is invited first', () => {
    const { ok, warnings } = composition(tt20.council, councilOf(9));
    expect(ok).toBe(true);
    expect(warnings).toEqual([
      { code: 'trait-too-few', subject: 'earlierCouncil', have: 0, needed: 5 },
    ]);
  });

  it('may be kept from being one employer’s, and short of experts', () => {
    const strict: CouncilRule = {
      ...nd268.council,
      mostPerEmployer: { max: 2, weight: 'must', article: 'Quy chế của tỉnh' },
      shares: [
        {
          trait: 'expert',
          share: { num: 1, den: 2, op: 'gte' },
          weight: 'must',
          article: 'Quy chế của tỉnh',
        },
      ],
    };
    const members = councilOf(7).map((member, index) => ({
      ...member,
      employer: index < 3 ? 'Sở KH&CN' : `Viện ${index}`,
      traits: index < 3 ? (['expert'] as const) : [],
    }));
    expect(composition(strict, members).reasons).toEqual([
      { code: 'trait-too-few', subject: 'expert', have: 3, needed: 4 },
      { code: 'employer-too-many', subject: 'Sở KH&CN', have: 3, needed: 2 },
    ]);
  });
});
