import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blocker, Milestone } from '#shared/incubation/following.ts';
import { Place } from '#shared/incubation/model.ts';
import { standard } from '#shared/incubation/programmes/standard.ts';
import { byUrgency, concernsOf, mondayOf, ragOf, type Followed } from '#shared/incubation/rag.ts';
import { addDays, Day, startOfDay } from '#shared/values/instant.ts';

const hex = (digit: string) => digit.repeat(32);
const monday = Day.parse('2026-11-02');

const place = (given: object = {}) =>
  Place.parse({
    id: `plc_${hex('1')}`,
    version: 1,
    cohortId: `coh_${hex('1')}`,
    startupId: `sta_${hex('1')}`,
    startupName: 'Mầm Xanh',
    status: 'incubation',
    needs: [],
    mentors: [],
    admittedOn: monday,
    since: monday,
    surveyed: [],
    ...given,
  });
const milestone = (given: object = {}) =>
  Milestone.parse({
    id: `mil_${hex('1')}`,
    version: 1,
    title: 'Bản mẫu',
    owner: 'Lan',
    dueOn: monday,
    isMandatory: true,
    status: 'open',
    ...given,
  });
const blocker = (given: object = {}) =>
  Blocker.parse({
    id: `blk_${hex('1')}`,
    version: 1,
    what: 'Thiếu giấy phép',
    owner: 'Lan',
    since: startOfDay(monday),
    ...given,
  });

const after = (days: number, more: Partial<Followed> = {}) => {
  const today = addDays(monday, days);
  // As told this week, unless a test says otherwise.
  const told = place({ lastCheckIn: mondayOf(today) });
  const concerns = concernsOf(
    { place: told, milestones: [], blockers: [], ...more },
    standard,
    startOfDay(today),
  );
  return { colour: ragOf(concerns), codes: concerns.map(({ code }) => code) };
};

describe('the light of a place', () => {
  it.each([
    [0, 'green'],
    [1, 'amber'],
    [14, 'amber'],
    [15, 'red'],
  ])('%i days after a milestone was due is %s', (days, colour) => {
    expect(after(days, { milestones: [milestone()] }).colour).toBe(colour);
  });

  it.each([
    [6, 'green'],
    [7, 'amber'],
    [20, 'amber'],
    [21, 'red'],
  ])('%i days after something got in the way is %s', (days, colour) => {
    expect(after(days, { blockers: [blocker()] }).colour).toBe(colour);
  });

  it.each([
    [20, 'green'],
    [21, 'amber'],
    [34, 'amber'],
    [35, 'red'],
  ])('%i days after the Monday of the last check-in is %s', (days, colour) => {
    expect(after(days, { place: place({ lastCheckIn: monday }) }).colour).toBe(colour);
  });

  it('tells when a stage takes longer than its programme allows', () => {
    const early = place({ status: 'preIncubation' });
    expect(after(92, { place: { ...early, lastCheckIn: addDays(monday, 91) } }).codes).toEqual([]);
    expect(after(93, { place: { ...early, lastCheckIn: addDays(monday, 91) } }).codes).toEqual([
      'stage-long',
    ]);
  });

  it('worries about nothing delivered, accepted or cleared, and about nobody who left', () => {
    const done = [milestone({ status: 'delivered' }), milestone({ status: 'accepted' })];
    const cleared = [blocker({ clearedAt: startOfDay(monday) })];
    expect(after(300, { milestones: done, blockers: cleared }).codes).toEqual([]);
    for (const status of ['admitted', 'graduated', 'exited', 'failed'])
      expect(after(300, { place: place({ status }), milestones: [milestone()] }).codes).toEqual([]);
  });

  it('never turns better by waiting, and always says why it is not green', () => {
    const gravity = { green: 0, amber: 1, red: 2 };
    const followed = fc.record({
      milestones: fc.array(
        fc.nat(60).map((day) => milestone({ dueOn: addDays(monday, day) })),
        {
          maxLength: 4,
        },
      ),
      blockers: fc.array(
        fc.nat(60).map((day) => blocker({ since: startOfDay(addDays(monday, day)) })),
        { maxLength: 4 },
      ),
    });
    const lit = (days: number, more: Partial<Followed>) =>
      after(days, { ...more, place: place({ lastCheckIn: monday }) });
    fc.assert(
      fc.property(followed, fc.nat(120), fc.nat(60), (more, days, later) => {
        const now = lit(days, more);
        expect(gravity[lit(days + later, more).colour]).toBeGreaterThanOrEqual(gravity[now.colour]);
        expect(now.codes.length === 0).toBe(now.colour === 'green');
      }),
    );
  });
});

it('puts first what needs somebody: the gravest of those that run, then by name', () => {
  const cards = [
    { ...place({ startupName: 'Chè Núi', status: 'graduated' }), colour: 'green' },
    { ...place({ startupName: 'Đậu Rừng' }), colour: 'green' },
    { ...place({ startupName: 'Bè Nứa' }), colour: 'green' },
    { ...place({ startupName: 'Ong Bản' }), colour: 'red' },
    { ...place({ startupName: 'Sen Hồ' }), colour: 'amber' },
  ] as const;
  const order = cards.toSorted(byUrgency).map(({ startupName }) => startupName);
  expect(order).toEqual(['Ong Bản', 'Sen Hồ', 'Bè Nứa', 'Đậu Rừng', 'Chè Núi']);
});
