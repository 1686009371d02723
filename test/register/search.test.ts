import { describe, expect, it } from 'vitest';
import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import { OrganisationId } from '#shared/identity/actor.ts';
import type { AwardEntry, CallEntry, Entry } from '#shared/register/entry.ts';
import type { Facets } from '#shared/register/facets.ts';
import { registerOf, toBeSought, type Vocabulary } from '#shared/register/register.ts';
import { search } from '#shared/register/search.ts';
import { dong } from '#shared/values/dong.ts';
import { Instant } from '#shared/values/instant.ts';

const hex = (number: number) => number.toString(16).padStart(32, '0');
const at = (day: string) => Instant.parse(`${day}T02:00:00.000Z`);
const now = at('2026-11-22');

const award = (number: number, title: string, more: Partial<AwardEntry> = {}): AwardEntry => ({
  kind: 'award',
  id: DecisionId.parse(`dec_${hex(number)}`),
  callId: CallId.parse(`call_${hex(1)}`),
  title,
  recipient: {
    id: OrganisationId.parse(`org_${hex(number)}`),
    kind: 'enterprise',
    name: 'Công ty Mầm Xanh',
    commune: '09199',
  },
  field: 'innovation',
  amount: dong(number * 100),
  decisionNumber: `${number}/QĐ-UBND`,
  decidedAt: at(`202${number % 7}-05-01`),
  ...more,
});
const call: CallEntry = {
  kind: 'call',
  id: CallId.parse(`call_${hex(1)}`),
  code: 'TB-07/2026',
  title: { vi: 'Hỗ trợ khởi nghiệp sáng tạo', en: 'Support of startups' },
  field: 'innovation',
  status: 'published',
  opensAt: at('2026-11-01'),
  closesAt: at('2026-12-01'),
  budget: dong(9_000),
};
const noodles = award(1, 'Mỳ gạo Chũ xuất khẩu: hoàn thiện quy trình sấy');
const orchid = award(2, 'Nuôi cấy mô lan Hồ Điệp ở xã Đông Cứu', { field: 'agricultural' });
const sensor = award(3, 'Cảm biến tưới nước “thông minh” cho vườn vải', {
  recipient: { id: OrganisationId.parse(`org_${hex(9)}`), kind: 'household' },
});
const all: Entry[] = [noodles, orchid, sensor, call];
const vocabulary: Vocabulary = new Map();
const register = registerOf(
  all.map((entry) => toBeSought(entry, vocabulary)),
  vocabulary,
);
const ask = (typed: string, wanted: Partial<Facets> = {}, sort: 'newest' | 'amount' = 'newest') =>
  search(register, { typed, wanted, sort, now, from: 0, until: 25 });
const found = (...question: Parameters<typeof ask>) => ask(...question).found;
const counted = (facet: keyof Facets, ...question: Parameters<typeof ask>) =>
  Object.fromEntries(
    (ask(...question).counts.find((one) => one.facet === facet)?.values ?? []).map(
      ({ value, count }) => [value, count],
    ),
  );

describe('searching the register', () => {
  it.each([
    ['lan Hồ Điệp', [orchid]],
    ['lan ho diep', [orchid]],
    ['LAN HO DIEP', [orchid]],
    ['ho điep lan', [orchid]],
    ['hồ điệp'.normalize('NFD'), [orchid]],
    ['dong cuu', [orchid]],
    ['Đông Cứu', [orchid]],
    ['nuoi cay', [orchid]],
    ['mì gạo', [noodles]],
    ['my gao', [noodles]],
    ['say', [noodles]],
    ['quy trình', [noodles]],
    ['qui trinh', [noodles]],
    ['cam bien', [sensor]],
    ['thong minh', [sensor]],
    ['tuoi nuoc cho', [sensor]],
    ['2/QĐ', [orchid]],
    ['2 qd ubnd', [orchid]],
    ['tb-07', [call]],
    ['startup', [call]],
    ['mam x', [orchid, noodles]],
    ['ieu', []],
    ['lan xoai', []],
    ['*', [call, sensor, orchid, noodles]],
    ['', [call, sensor, orchid, noodles]],
    ['%_.*[a-z]+', []],
  ])('for “%s”', (typed, wanted) => {
    expect(found(typed)).toEqual(wanted);
  });

  it('counts what there would be, a facet’s own choice aside', () => {
    expect(counted('kind', '')).toEqual({ award: 3, call: 1 });
    expect(counted('kind', '', { kind: 'award' })).toEqual({ award: 3, call: 1 });
    expect(counted('field', '', { kind: 'award' })).toEqual({ innovation: 2, agricultural: 1 });
    expect(counted('field', 'gao', { kind: 'award' })).toEqual({ innovation: 1 });
    expect(counted('commune', '')).toEqual({ '09199': 2 });
    expect(counted('status', '')).toEqual({ funded: 3, open: 1 });
    expect(counted('year', '', { year: '2022', kind: 'award' })).toEqual({
      2021: 1,
      2022: 1,
      2023: 1,
    });
  });

  it('narrows by each, and by several', () => {
    expect(found('', { field: 'agricultural' })).toEqual([orchid]);
    expect(found('', { commune: '09199', year: '2021' })).toEqual([noodles]);
    expect(found('', { status: 'open' })).toEqual([call]);
    expect(found('', { kind: 'startup' })).toEqual([]);
  });

  it('sorts by the newest or by the amount, and tells how many there are of a page', () => {
    expect(found('', {}, 'amount')).toEqual([call, sensor, orchid, noodles]);
    const page = search(register, {
      typed: '',
      wanted: {},
      sort: 'newest',
      now,
      from: 1,
      until: 2,
    });
    expect(page.found).toEqual([sensor]);
    expect(page.total).toBe(4);
  });

  it('stands on an empty register', () => {
    const nothing = registerOf([], new Map());
    const { total, found: none } = search(nothing, {
      ...{ typed: 'a', wanted: {}, sort: 'newest', now, from: 0, until: 25 },
    });
    expect([total, none]).toEqual([0, []]);
  });
});
