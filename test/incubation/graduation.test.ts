import { describe, expect, it } from 'vitest';
import { Milestone } from '#shared/incubation/following.ts';
import { outcomesOf, shortfallsOf } from '#shared/incubation/graduation.ts';
import { acceleration } from '#shared/incubation/programmes/acceleration.ts';
import { rulesIds, rulesOf } from '#shared/incubation/programmes/index.ts';
import { standard } from '#shared/incubation/programmes/standard.ts';
import { ProgrammeRules } from '#shared/incubation/programme-rules.ts';
import { MetricSnapshot } from '#shared/startups/metrics.ts';
import { Startup } from '#shared/startups/model.ts';
import { Property, Round } from '#shared/startups/records.ts';
import { untilChosen } from '#shared/startups/sharing.ts';
import type { StartupRecord } from '#shared/startups/views.ts';
import { aStartup, figures } from '../given/startups.ts';

const zeros = '0'.repeat(32);
const at = '2026-11-02T03:00:00.000Z';

const startup = (given: object = {}) =>
  Startup.parse({
    ...aStartup(),
    id: `sta_${zeros}`,
    version: 1,
    status: 'active',
    keepers: [`per_${zeros}`],
    sharing: untilChosen,
    since: '2026-01-01',
    registeredAt: at,
    updatedAt: at,
    ...given,
  });
const record = (given: Partial<StartupRecord> = {}): StartupRecord => ({
  startup: startup(),
  readiness: [],
  metrics: [],
  rounds: [],
  property: [],
  support: [],
  ...given,
});
const told = (given: object) =>
  MetricSnapshot.parse({
    period: '2026-10',
    version: 1,
    figures: { ...figures({ payingCustomers: 0, revenue: 0 }), ...given },
    toldAt: at,
    toldBy: `per_${zeros}`,
    earlier: [],
  });
const round = (disbursed: number) =>
  Round.parse({
    id: `rnd_${zeros}`,
    version: 1,
    name: 'Hạt giống',
    instrument: 'equity',
    investor: 'Quỹ mẫu',
    committed: 900_000_000,
    disbursed,
    on: '2026-10-01',
  });
const right = (status: string) =>
  Property.parse({
    id: `ipr_${zeros}`,
    version: 1,
    kind: 'patent',
    title: 'Cảm biến độ ẩm',
    status,
    on: '2026-10-01',
  });
const milestone = (given: object) =>
  Milestone.parse({
    id: `mil_${zeros}`,
    version: 1,
    title: 'Bản mẫu',
    owner: 'Lan',
    dueOn: '2026-10-01',
    isMandatory: true,
    status: 'accepted',
    ...given,
  });

describe('an outcome', () => {
  it.each<[string, Partial<StartupRecord>, string[]]>([
    ['nothing told', {}, []],
    ['one customer who pays', { metrics: [told({ payingCustomers: 1 })] }, ['payingCustomer']],
    ['a đồng less revenue than needed', { metrics: [told({ revenue: 299_999_999 })] }, []],
    ['the revenue needed', { metrics: [told({ revenue: 300_000_000 })] }, ['revenue']],
    ['capital promised, not paid', { rounds: [round(0)] }, []],
    ['capital paid in parts', { rounds: [round(200_000_000), round(300_000_000)] }, ['capital']],
    ['a right that lapsed', { property: [right('lapsed')] }, []],
    ['a right filed', { property: [right('filed')] }, ['property']],
    ['readiness 6', { startup: startup({ trl: 6 }) }, []],
    ['readiness 7', { startup: startup({ trl: 7 }) }, ['trl']],
  ])('by %s', (_, given, outcomes) => {
    expect(outcomesOf(record(given), standard)).toEqual(outcomes);
  });
});

describe('graduation', () => {
  const shown = record({ property: [right('granted')] });

  it('needs every mandatory milestone accepted', () => {
    const milestones = [
      milestone({}),
      milestone({ title: 'Bán thử', status: 'delivered' }),
      milestone({ title: 'Ra mắt', status: 'open', isMandatory: false }),
    ];
    expect(shortfallsOf(milestones, shown, standard)).toEqual([
      { code: 'milestone-open', title: 'Bán thử' },
    ]);
  });

  it('needs as many outcomes as its programme says', () => {
    expect(shortfallsOf([], shown, standard)).toEqual([]);
    expect(shortfallsOf([], shown, acceleration)).toMatchObject([
      { code: 'too-few-outcomes', have: ['property'], needed: 2 },
    ]);
  });
});

describe('the rules of a programme', () => {
  it.each(rulesIds)('%s are whole, and alerts turn red after they turn amber', (rulesId) => {
    const rules = ProgrammeRules.parse(rulesOf({ rulesId }));
    for (const { amber, red } of Object.values(rules.alerts)) expect(red).toBeGreaterThan(amber);
    expect(rules.graduation.leastOutcomes).toBeLessThanOrEqual(rules.graduation.outcomes.length);
  });
});
