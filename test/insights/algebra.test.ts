import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsOf } from '#shared/insights/counting.ts';
import type { Entry } from '#shared/insights/facts.ts';
import { entriesOf } from '#shared/insights/facts.ts';
import { emptyLedger, withEntry, type Ledger } from '#shared/insights/ledger.ts';
import { added, less, shelvesOf, summed, type Sums } from '#shared/insights/rollup.ts';
import { monthsIn } from '#shared/insights/series.ts';
import { meanOfOthers } from '#shared/insights/hiding.ts';
import { capitalPerSupport, occupiedIn, survivalIn } from '#shared/insights/dashboards.ts';
import { Month } from '#shared/insights/month.ts';
import { Day } from '#shared/values/instant.ts';
import { Sector, Stage, StartupStatus } from '#shared/startups/model.ts';

const id = (prefix: string, nth: number) => `${prefix}_${String(nth).padStart(32, '0')}`;
const day = fc
  .tuple(
    fc.integer({ min: 2023, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const count = fc.integer({ min: 0, max: 60 });
const dong = fc.integer({ min: 0, max: 2_000_000_000 });
const version = fc.integer({ min: 1, max: 4 });
const startup = fc.integer({ min: 1, max: 3 });

/** Records as the tables of startups and incubation have them, in versions that need not follow each other. */
const record = fc.oneof(
  fc.record({
    pk: startup.map((nth) => id('sta', nth)),
    sk: fc.constant('startup'),
    version,
    name: fc.constant('Mầm Xanh'),
    sector: fc.constantFrom(...Sector.options.slice(0, 3)),
    stage: fc.constantFrom(...Stage.options.slice(0, 2)),
    status: fc.constantFrom(...StartupStatus.options),
    since: day,
  }),
  fc
    .record({
      pk: startup.map((nth) => id('sta', nth)),
      period: fc.constantFrom('2025-01', '2025-02', '2025-05', '2025-Q1', '2025-Q2'),
      version,
      figures: fc.record({
        revenue: dong,
        payingCustomers: count,
        jobs: count,
        femaleJobs: count,
        technicalJobs: count,
      }),
    })
    .map((one) => ({ ...one, sk: `metrics#${one.period}` })),
  fc.record({
    pk: startup.map((nth) => id('sta', nth)),
    sk: fc.constantFrom('round#1', 'round#2'),
    version,
    on: day,
    instrument: fc.constantFrom('grant', 'equity', 'loan'),
    disbursed: dong,
  }),
  fc.record({
    pk: startup.map((nth) => id('sta', nth)),
    sk: fc.constantFrom('support#1', 'support#2'),
    version,
    on: day,
    value: dong,
  }),
  fc
    .record({
      nth: startup,
      version,
      cohort: fc.integer({ min: 1, max: 2 }),
      status: fc.constantFrom('incubation', 'graduated', 'exited', 'failed'),
      admittedOn: day,
      endedOn: day,
    })
    .map(({ nth, cohort, status, endedOn, ...rest }) => ({
      ...rest,
      pk: id('plc', nth),
      sk: 'place',
      id: id('plc', nth),
      startupId: id('sta', nth),
      cohortId: id('coh', cohort),
      status,
      ...(status !== 'incubation' && { endedOn }),
    })),
);
type Records = readonly unknown[];

/** The sums as the projection makes them: record by record, new minus old. */
const projected = (records: Records) => {
  const ledgers = new Map<string, Ledger>();
  let sums: Sums = new Map();
  for (const entry of records.flatMap((one): Entry[] => entriesOf(one))) {
    const before = ledgers.get(entry.ledger) ?? emptyLedger(entry.ledger);
    const after = withEntry(before, entry);
    sums = added(sums, less(summed(contributionsOf(after)), summed(contributionsOf(before))));
    ledgers.set(entry.ledger, after);
  }
  return { sums, ledgers };
};

/** … and as one would make them who sees everything at once. */
const recomputed = (ledgers: ReadonlyMap<string, Ledger>) =>
  summed([...ledgers.values()].flatMap(contributionsOf));

const sorted = (sums: Sums) => [...sums].toSorted();

describe('sums that follow their records', () => {
  it('are what one gets by adding everything up anew', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (records) => {
        const { sums, ledgers } = projected(records);
        expect(sorted(sums)).toEqual(sorted(recomputed(ledgers)));
      }),
    );
  });

  it('are the same however often and in whatever order the records come', () => {
    // One content a version, as in life; what differs is when and how often it is told.
    const distinct = fc.uniqueArray(record, {
      maxLength: 25,
      selector: ({ pk, sk, version: nth }) => `${pk} ${sk} ${nth}`,
    });
    const told = distinct.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray([...records, ...records], {
          minLength: records.length * 2,
          maxLength: records.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(told, ([records, again]) => {
        expect(sorted(projected(again).sums)).toEqual(sorted(projected(records).sums));
      }),
    );
  });

  it('never count a startup twice in one scope', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const { sums } = projected(records);
        expect(sums.get('all  startups') ?? 0).toBeLessThanOrEqual(3);
        for (const [key, amount] of sums)
          if (key.endsWith(' startups')) expect(amount).toBeGreaterThan(0);
      }),
    );
  });

  it('lie on a shelf for each year and can be read back month by month', () => {
    const sums = summed([
      { scope: 'all', month: Month.parse('2025-12'), measure: 'revenue', amount: 5 },
      { scope: 'all', month: Month.parse('2026-01'), measure: 'revenue', amount: 7 },
      { scope: 'all', measure: 'revenue', amount: 12 },
    ]);
    const shelves = shelvesOf(sums);
    expect(shelves.map(({ year }) => year)).toEqual(['2025', '2026', 'ever']);
    const years = new Map(shelves.slice(0, 2).map(({ year, amounts }) => [year, amounts]));
    expect(monthsIn(years)).toEqual([
      { month: '2025-12', amounts: { revenue: 5 } },
      { month: '2026-01', amounts: { revenue: 7 } },
    ]);
  });
});

describe('figures of a dashboard', () => {
  const month = (text: string, amounts: object) => ({ month: Month.parse(text), amounts });

  it('know who lives on only after the time has passed', () => {
    const all = [
      month('2024-06', { graduated: 4, closedWithin12: 1, closedWithin24: 2 }),
      month('2025-09', { graduated: 3 }),
    ];
    expect(survivalIn(all, Day.parse('2026-11-22'))).toEqual([
      { months: 12, graduated: 7, alive: 6 },
      { months: 24, graduated: 4, alive: 2 },
      { months: 36, graduated: 0, alive: 0 },
    ]);
    expect(survivalIn(all, Day.parse('2026-09-30'))[0]).toEqual({
      months: 12,
      graduated: 4,
      alive: 3,
    });
  });

  it('reckon places back from those taken now', () => {
    const all = [month('2026-01', { admitted: 5 }), month('2026-02', { graduated: 2, left: 1 })];
    const months = ['2025-12', '2026-01', '2026-02'].map((one) => Month.parse(one));
    expect(occupiedIn(all, months, { occupied: 2 })).toEqual([0, 5, 2]);
  });

  it('give capital for each đồng of support exactly', () => {
    expect(capitalPerSupport({ capital: 10_000_000_000, support: 3_000_000_000 })).toBe('10/3');
    expect(capitalPerSupport({ capital: 1 })).toBeUndefined();
  });

  it('withhold a mean that fewer than five others stand behind', () => {
    expect(meanOfOthers({ sum: 600, cases: 6 }, 100)).toBe(100);
    expect(meanOfOthers({ sum: 500, cases: 5 }, 100)).toBe('few');
    expect(meanOfOthers({ sum: 500, cases: 5 }, undefined)).toBe(100);
  });
});
