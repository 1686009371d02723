import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorum, type Sitting } from '#shared/judging/quorum.ts';
import type { CouncilRule } from '#shared/rulepacks/council.ts';
import { councilOf, moit, names, nd268, tt20, tt44, without } from './council.ts';

const sit = (rule: CouncilRule, size: number, { ...sitting }: Partial<Sitting> = {}) =>
  quorum(rule, {
    members: councilOf(size),
    recused: [],
    present: names(size),
    viceAuthorised: false,
    ...sitting,
  });

const told = ({ present, of, needed, missing }: ReturnType<typeof quorum>) =>
  `${present}/${of}, needs ${needed}: ${missing.map(({ code }) => code).join(', ') || 'ok'}`;

describe('a quorum', () => {
  it('needs the reviewers its law names', () => {
    const oneReviewer = { present: without(9, 'cuong') };
    expect({
      ministryOfIndustry: told(sit(moit, 9, oneReviewer)),
      circular20: told(sit(tt20.council, 9, oneReviewer)),
      ministryOfEducation: told(sit(tt44.council, 9, oneReviewer)),
      decree268: told(sit(nd268.council, 9, oneReviewer)),
      educationWithoutAny: told(sit(tt44.council, 9, { present: without(9, 'cuong', 'diep') })),
      industryWithoutSecretary: told(sit(moit, 9, { present: without(9, 'giang') })),
    }).toMatchInlineSnapshot(`
      {
        "circular20": "8/9, needs 6: role-absent",
        "decree268": "8/9, needs 6: ok",
        "educationWithoutAny": "7/9, needs 6: role-absent",
        "industryWithoutSecretary": "8/9, needs 6: role-absent",
        "ministryOfEducation": "8/9, needs 6: ok",
        "ministryOfIndustry": "8/9, needs 6: role-absent",
      }
    `);
  });

  it('is two thirds or more, and one of chair and authorised vice', () => {
    expect({
      'all of 7': told(sit(nd268.council, 7)),
      '5 of 7': told(sit(nd268.council, 7, { present: without(7, 'khanh', 'linh') })),
      '4 of 7': told(sit(nd268.council, 7, { present: without(7, 'giang', 'khanh', 'linh') })),
      '6 of 9': told(sit(nd268.council, 9, { present: names(6) })),
      '5 of 9': told(sit(nd268.council, 9, { present: names(5) })),
      'vice without paper': told(sit(nd268.council, 7, { present: without(7, 'hoa') })),
      'vice authorised': told(
        sit(nd268.council, 7, { present: without(7, 'hoa'), viceAuthorised: true }),
      ),
      'vice where no paper is asked': told(sit(moit, 7, { present: without(7, 'hoa') })),
      'neither chair nor vice': told(
        sit(nd268.council, 9, { present: without(9, 'hoa', 'binh'), viceAuthorised: true }),
      ),
    }).toMatchInlineSnapshot(`
      {
        "4 of 7": "4/7, needs 5: too-few-present",
        "5 of 7": "5/7, needs 5: ok",
        "5 of 9": "5/9, needs 6: too-few-present",
        "6 of 9": "6/9, needs 6: ok",
        "all of 7": "7/7, needs 5: ok",
        "neither chair nor vice": "7/9, needs 6: nobody-presides",
        "vice authorised": "6/7, needs 5: ok",
        "vice where no paper is asked": "6/7, needs 5: ok",
        "vice without paper": "6/7, needs 5: vice-not-authorised",
      }
    `);
  });

  it('is counted anew, openly, for an application in which a member has an interest', () => {
    expect(sit(nd268.council, 9, { recused: ['nam'] })).toMatchObject({
      ok: true,
      appointed: 9,
      recused: 1,
      of: 8,
      present: 8,
      needed: 6,
    });
  });

  it('does not count a recused member who is in the room', () => {
    const present = names(5);
    expect(told(sit(nd268.council, 7, { present }))).toBe('5/7, needs 5: ok');
    expect(told(sit(nd268.council, 7, { present, recused: ['giang'] }))).toBe(
      '4/6, needs 5: too-few-present',
    );
  });

  it('does not let a recused chair preside, nor a recused reviewer stand for a reviewer', () => {
    expect(told(sit(tt20.council, 9, { recused: ['hoa'] }))).toBe(
      '8/8, needs 6: vice-not-authorised',
    );
    expect(told(sit(tt20.council, 9, { recused: ['cuong'] }))).toBe('8/8, needs 6: role-absent');
  });

  it('is refused, clearly, when nobody is left', () => {
    expect(sit(nd268.council, 0).missing[0]).toEqual({ code: 'nobody-appointed' });
    expect(sit(nd268.council, 7, { recused: names(7) })).toMatchObject({
      ok: false,
      of: 0,
      present: 0,
      missing: [{ code: 'everybody-recused', have: 0, needed: 5 }, { code: 'nobody-presides' }],
    });
    expect(sit(nd268.council, 7, { recused: without(7, 'hoa', 'binh') }).missing).toEqual([
      { code: 'too-many-recused', have: 2, needed: 5 },
    ]);
  });

  it('counts nobody twice and nobody from outside', () => {
    const present = ['hoa', 'hoa', 'hoa', 'hoa', 'hoa', 'a stranger'];
    expect(sit(nd268.council, 7, { present }).present).toBe(1);
  });
});

const packsRule = fc.constantFrom(nd268.council, tt20.council, tt44.council, moit);
const some = fc.subarray(names(11));

describe('whatever the council', () => {
  it('another member present never breaks a quorum', () => {
    fc.assert(
      fc.property(
        packsRule,
        some,
        some,
        fc.constantFrom(...names(11)),
        (rule, present, recused, one) => {
          const before = sit(rule, 11, { present, recused, viceAuthorised: true });
          const after = sit(rule, 11, {
            present: [...present, one],
            recused,
            viceAuthorised: true,
          });
          return !before.ok || after.ok;
        },
      ),
    );
  });

  it('a recusal is always reported, and never lets fewer decide than the smallest lawful council', () => {
    fc.assert(
      fc.property(packsRule, fc.integer({ min: 7, max: 11 }), some, (rule, size, recused) => {
        const { ok, present, ...stands } = sit(rule, size, { recused, viceAuthorised: true });
        expect(stands.appointed - stands.recused).toBe(stands.of);
        expect(stands.needed).toBeGreaterThanOrEqual(5);
        if (ok) expect(present).toBeGreaterThanOrEqual(stands.needed);
      }),
    );
  });
});
