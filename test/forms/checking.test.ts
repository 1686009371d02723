import { describe, expect, it } from 'vitest';
import { nd268Answers } from '#shared/forms/examples/nd268.ts';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { forms } from '#shared/forms/forms.ts';
import type { Json } from '#shared/forms/json.ts';
import { nd268 } from '#shared/forms/nd268/form.ts';
import type { Limits } from '#shared/forms/rule.ts';
import { derivedValue } from '#shared/forms/sums.ts';
import { columnsOf, fieldAt } from '#shared/forms/find.ts';
import { checkForm, checkSection } from '#shared/forms/validate.ts';
import { fraction } from '#shared/values/fraction.ts';
import { change } from './change.ts';

const afterChange = (pointer: string, value: Json | undefined, limits: Limits = {}) =>
  checkForm(nd268, change(nd268Answers, pointer, value), limits).map(
    (problem) => `${problem.pointer} ${problem.code}`,
  );

describe('the invented answers', () => {
  it.each(forms.map((form) => [form.id, form] as const))(
    'of %s are complete and valid',
    (_, form) => {
      expect(checkForm(form, exampleAnswers[form.id] ?? {})).toEqual([]);
    },
  );
});

describe('a whole application', () => {
  it('that is empty names every required answer once, in the order of the form', () => {
    const problems = checkForm(nd268, {});
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing']));
    expect(problems[0]).toEqual({
      section: 'organisation',
      pointer: '/organisation/name',
      code: 'missing',
      params: {},
    });
    expect(new Set(problems.map(({ pointer }) => pointer)).size).toBe(problems.length);
    expect(problems.map(({ pointer }) => pointer)).not.toContain('/organisation/website');
  });

  it.each([
    ['/task/name', '   ', '/task/name missing'],
    ['/organisation/email', 'không phải thư', '/organisation/email malformed'],
    ['/organisation/phone', '12', '/organisation/phone malformed'],
    ['/organisation/taxCode', '123', '/organisation/taxCode malformed'],
    ['/organisation/foundingDate', '2021-02-30', '/organisation/foundingDate malformed'],
    ['/task/months', 12.5, '/task/months wrong-type'],
    ['/task/stateMoney', '800 triệu', '/task/stateMoney wrong-type'],
    ['/task/kind', 'loan', '/task/kind not-allowed'],
    ['/task/kind', 'ip-productivity', '/task/kind wrong-choice'],
    ['/commitment/isSingleSource', false, '/commitment/isSingleSource must-accept'],
    ['/capacity/staff', [], '/capacity/staff missing'],
    ['/capacity/staff/1/work', '', '/capacity/staff/1/work missing'],
    ['/costs/lines/0/item', 9, '/costs/lines/0/item unknown-row'],
    ['/costs/lines/0/volume', 24.505, '/costs/lines/0/volume too-precise'],
    ['/goals/general', 'chữ '.repeat(301), '/goals/general too-many-words'],
    ['/task/secret', 'x', '/task/secret unknown'],
  ])('with %s = %j is told: %s', (pointer, value, problem) => {
    expect(afterChange(pointer, value)).toContain(problem);
  });

  it('asks about the investment project only when there is one', () => {
    const problems = afterChange('/task/isInInvestmentProject', true);
    expect(problems).toContain('/task/investmentDecisionNumber missing');
    expect(problems).toHaveLength(4);
  });

  it('leaves an optional answer that was emptied alone', () => {
    expect(afterChange('/organisation/website', '')).toEqual([]);
  });

  it('says when a content item has no activity or no money', () => {
    const three = ['Một', 'Hai', 'Ba'].map((name) => ({ name }));
    expect(afterChange('/contents/items', three)).toEqual([
      '/contents/activities not-covered',
      '/costs/lines not-covered',
    ]);
  });
});

describe('the money of an application', () => {
  it('differs by one đồng: that is too much', () => {
    const problems = checkForm(nd268, change(nd268Answers, '/task/totalCost', 1_250_000_001));
    expect(problems.map(({ code, params }) => [code, params.rule, params.difference])).toEqual([
      ['sums-differ', 'total-is-sources', 1],
      ['sums-differ', 'total-is-table', 1],
    ]);
  });

  it('is checked line by line: state and counterpart make the amount', () => {
    expect(afterChange('/costs/lines/0/counterpart', 99_999_999)).toEqual([
      '/task/otherMoney sums-differ',
      '/costs/lines/0/state sums-differ',
    ]);
  });

  it('counts other sources left out as nothing', () => {
    const noOther = change(nd268Answers, '/task/otherMoney', undefined);
    const problems = checkForm(nd268, noOther);
    expect(problems.map(({ params }) => params.rule)).toEqual([
      'total-is-sources',
      'other-is-table',
    ]);
  });

  it('keeps to the ceilings of the call, exactly', () => {
    // 800 of 1,250 million is 64 % exactly.
    expect(afterChange('/task/place', 'Xã Mẫu', { stateShare: fraction(64, 100) })).toEqual([]);
    expect(afterChange('/task/place', 'Xã Mẫu', { stateShare: fraction(6399, 10_000) })).toEqual([
      '/task/stateMoney share-too-high',
    ]);
    expect(afterChange('/task/place', 'Xã Mẫu', { stateMoney: 799_999_999, months: 17 })).toEqual([
      '/task/months above-limit',
      '/task/stateMoney above-limit',
    ]);
  });

  it('shows the requested share, worked out and never stored', () => {
    const field = fieldAt(nd268, '/task/stateShare');
    if (field?.widget !== 'derived') throw new Error('not derived');
    expect(derivedValue(field, nd268Answers, columnsOf(nd268))).toBe(64);
    expect(derivedValue(field, {}, columnsOf(nd268))).toBeUndefined();
  });
});

describe('a section of a draft', () => {
  it('may be saved half done', () => {
    expect(checkSection(nd268, 'task', {})).toEqual([]);
    expect(checkSection(nd268, 'task', { name: '', months: 12 })).toEqual([]);
    expect(checkSection(nd268, 'commitment', { isTruthful: false })).toEqual([]);
    expect(checkSection(nd268, 'capacity', { staff: [{ name: 'Trần Văn Đức' }] })).toEqual([]);
  });

  it('still refuses what can never fit', () => {
    const problems = checkSection(nd268, 'task', { months: 'mười', extra: 1 });
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/task/months wrong-type',
      '/task/extra unknown',
    ]);
    expect(checkSection(nd268, 'nowhere', {})[0]?.code).toBe('unknown');
    expect(checkSection(nd268, 'task', 'text')[0]?.code).toBe('wrong-type');
  });

  it('compares sums inside itself, not yet with other sections', () => {
    const task = { totalCost: 100, stateMoney: 60, otherMoney: 30 };
    expect(checkSection(nd268, 'task', task).map(({ params }) => params.rule)).toEqual([
      'total-is-sources',
    ]);
    expect(checkSection(nd268, 'task', { totalCost: 100 })).toEqual([]);
  });

  it('finds the rows it refers to in the other sections', () => {
    const { costs } = nd268Answers;
    expect(checkSection(nd268, 'costs', costs ?? {}, nd268Answers)).toEqual([]);
  });
});
