import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/judging/ballot.ts';
import { count } from '#shared/judging/count.ts';
import { quorum } from '#shared/judging/quorum.ts';
import { itemsBallot, session, times } from './ballots.ts';
import { councilOf, names, nd268 } from './council.ts';

const counted = (...args: Parameters<typeof session> extends [unknown, ...infer R] ? R : never) => {
  const result = count(nd268, session(nd268, ...args));
  if (result.scheme !== 'items') throw new Error('counted by another scheme');
  return result;
};

const told = ({ outcome, items, reasons }: ReturnType<typeof counted>) =>
  [
    outcome,
    ...items.map(
      ({ key, pass, of, needed, passes }) =>
        `${key} ${pass}/${of} of ${needed}: ${passes ? 'passes' : 'fails'}`,
    ),
    ...reasons.map(({ code, subject }) => [code, subject].join(' ').trim()),
  ].join(' · ');

const passing = itemsBallot({ 'demo-day': 'pass' });
const failing = itemsBallot({ 'demo-day': 'fail' });

describe('a vote item by item', () => {
  it('passes an item at exactly two thirds', () => {
    const of9 = (n: number) => told(counted(9, [...times(n, passing), ...times(9 - n, failing)]));
    expect([0, 5, 6, 9].map(of9)).toMatchInlineSnapshot(`
      [
        "decline · demo-day 0/9 of 6: fails · no-item-passed",
        "decline · demo-day 5/9 of 6: fails · no-item-passed",
        "fund · demo-day 6/9 of 6: passes",
        "fund · demo-day 9/9 of 6: passes",
      ]
    `);
  });

  it('supports the items that passed and not the others', () => {
    const items = ['demo-day', 'training', 'travel'];
    const ballot = (travel: Mark, training: Mark) =>
      itemsBallot({ 'demo-day': 'pass', training, travel });
    const ballots = [...times(5, ballot('fail', 'pass')), ...times(2, ballot('pass', 'fail'))];
    expect(told(counted(7, ballots, { items }))).toMatchInlineSnapshot(
      `"fund · demo-day 7/7 of 5: passes · training 5/7 of 5: passes · travel 2/7 of 5: fails"`,
    );
  });

  it('counts each criterion: one not met keeps the application from support', () => {
    const unlawful = itemsBallot({ 'demo-day': 'pass' }, 'lawful');
    expect(told(counted(7, [...times(4, passing), ...times(3, unlawful)]))).toMatchInlineSnapshot(
      `"decline · demo-day 7/7 of 5: passes · criterion-not-met lawful"`,
    );
    expect(counted(7, [...times(5, passing), ...times(2, unlawful)]).outcome).toBe('fund');
  });

  it('lets the council set aside a specific criterion, never a general one', () => {
    const ballots = times(7, itemsBallot({ 'demo-day': 'pass' }, 'promotes'));
    expect(told(counted(7, ballots))).toMatch(/criterion-not-met promotes$/);
    expect(counted(7, ballots, { setAside: ['promotes'] })).toMatchObject({
      outcome: 'fund',
      setAside: ['promotes'],
    });
    const unlawful = times(7, itemsBallot({ 'demo-day': 'pass' }, 'lawful'));
    expect(counted(7, unlawful, { setAside: ['lawful'] })).toMatchObject({
      outcome: 'decline',
      setAside: [],
    });
  });

  it('counts an invalid ballot among those cast: it is no “Đạt”', () => {
    const blank = itemsBallot({});
    const result = counted(9, [...times(5, passing), ...times(3, blank)]);
    expect(result.ballots).toEqual({ issued: 9, cast: 8, valid: 5, invalid: 3 });
    expect(told(result)).toMatch('demo-day 5/8 of 6: fails');
  });

  it('is refused when nothing can be counted', () => {
    const everybody = quorum(nd268.council, {
      members: councilOf(7),
      recused: names(7),
      present: names(7),
      viceAuthorised: false,
    });
    expect({
      noBallots: told(counted(7, [])),
      noItems: told(counted(7, [itemsBallot({})], { items: [] })),
      everybodyRecused: told(counted(7, times(7, passing), { quorum: everybody })),
      nonsense: told(counted(7, [null, 'Đạt'])),
    }).toMatchInlineSnapshot(`
      {
        "everybodyRecused": "refused · everybody-recused · nobody-presides",
        "noBallots": "refused · no-ballots",
        "noItems": "refused · no-items",
        "nonsense": "refused · no-valid-ballots",
      }
    `);
  });
});

const mark = fc.constantFrom<Mark>('pass', 'fail');
const votes = fc.array(mark, { minLength: 1, maxLength: 8 });
const ballots = (marks: readonly Mark[]) => marks.map((one) => itemsBallot({ 'demo-day': one }));

describe('whatever the marks', () => {
  it('the order of ballots never matters', () => {
    fc.assert(
      fc.property(votes, (marks) => {
        expect(counted(9, ballots(marks.toReversed()))).toEqual(counted(9, ballots(marks)));
      }),
    );
  });

  it('one more “Đạt” never undoes a pass', () => {
    fc.assert(
      fc.property(votes, (marks) => {
        const before = counted(9, ballots(marks)).items[0]?.passes;
        const after = counted(9, ballots([...marks, 'pass'])).items[0]?.passes;
        return !before || after === true;
      }),
    );
  });
});
