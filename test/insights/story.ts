import type { CohortId, PlaceId } from '#shared/incubation/model.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { Period, periodsBetween, type Rhythm } from '#shared/startups/period.ts';
import { addDays } from '#shared/values/instant.ts';
import { once } from '../given/applications.ts';
import { aCohort, aGoal, directly } from '../given/incubation.ts';
import { aMentor, book, offer } from '../given/mentoring.ts';
import { aStartup, figures } from '../given/startups.ts';
import type { Service } from '../service.ts';
import { chanceOf, type Chance } from './chance.ts';

const NOW = '2026-11-23T03:00:00.000Z';
const WEEK = '2026-11-23';
const HOUR = '2026-11-27T03:00:00.000Z';
export const AFTER = '2026-11-27T06:00:00.000Z';
const reason = 'Sổ sách đã được đối chiếu lại.';
const sectors = ['agriculture', 'food', 'health'] as const;

const tellYears = async (
  service: Service,
  startupId: StartupId,
  rhythm: Rhythm,
  chance: Chance,
) => {
  const [from, until] = rhythm === 'month' ? ['2025-05', '2026-10'] : ['2024-Q1', '2026-Q3'];
  for (const period of periodsBetween(Period.parse(from), Period.parse(until))) {
    if (chance.below(7) === 0) continue;
    const jobs = chance.below(30);
    await service.as('lan').tellFigures({
      startupId,
      period,
      version: 0,
      figures: figures({
        revenue: chance.below(900_000_000),
        exportRevenue: chance.below(100_000),
        payingCustomers: 1 + chance.below(80),
        jobs,
        femaleJobs: chance.below(jobs + 1),
        technicalJobs: chance.below(jobs + 1),
      }),
    });
  }
};

/** A round and its correction, and support that came. */
const record = async (service: Service, startupId: StartupId, chance: Chance) => {
  const lan = service.as('lan');
  const round = {
    name: 'Hạt giống',
    instrument: chance.oneOf(['grant', 'equity', 'loan'] as const),
    investor: 'Quỹ mẫu',
    committed: 3_000_000_000,
    disbursed: chance.below(2_000_000_000),
    on: `2025-0${1 + chance.below(9)}-15`,
  };
  const { id: roundId } = await lan.recordRound({ startupId, ...round }, once());
  const disbursed = 1 + chance.below(3_000_000_000);
  await lan.correctRound({ startupId, roundId, version: 1, ...round, disbursed });
  const support = {
    group: 'advice',
    provider: 'Trung tâm',
    what: 'Tư vấn',
    value: 1 + chance.below(90_000_000),
    on: `2026-0${1 + chance.below(9)}-02`,
  } as const;
  await lan.recordSupport({ startupId, ...support }, once());
};

/** A stay in a cohort: milestones met or late, a check-in, and how far it came by chance. */
const stay = async (service: Service, placeId: PlaceId, chance: Chance) => {
  const [linh, lan] = [service.as('linh'), service.as('lan')];
  const move = async (action: 'begin' | 'incubate' | 'graduate' | 'leave', days: number) => {
    const { version, since } = await linh.getPlace({ placeId });
    await linh.movePlace({ placeId, version, action, on: addDays(since, days), reason });
  };
  await move('begin', 3);
  for (const dueOn of ['2026-12-01', '2026-09-01']) {
    const goal = aGoal({ dueOn });
    const { id: milestoneId, version } = await linh.setMilestone({ placeId, ...goal }, once());
    const milestone = { placeId, milestoneId };
    const evidence = 'Biên bản dùng thử có chữ ký.';
    const shown = await lan.deliverMilestone({ ...milestone, version, evidence });
    await linh.judgeMilestone({ ...milestone, version: shown.version, isAccepted: true });
  }
  const said = { done: 'Bán thử.', next: 'Bán thật.', inTheWay: '' };
  await lan.checkIn({ placeId, week: WEEK, version: 0, ...said });
  const fate = chance.below(4);
  if (fate === 0) return;
  await move('incubate', 20 + chance.below(40));
  if (fate > 1) await move(fate === 2 ? 'graduate' : 'leave', 100 + chance.below(60));
};

/** A cohort that began on a day, with these startups. */
const aCohortOf = async (
  service: Service,
  startups: readonly StartupId[],
  on: string,
  chance: Chance,
) => {
  const linh = service.as('linh');
  const plan = aCohort({ name: `Khóa ${on.slice(0, 4)}`, startsOn: on, quota: 12 });
  const { id: cohortId, version } = await linh.planCohort(plan, once());
  await linh.moveCohort({ cohortId, version, action: 'start', on });
  const places: PlaceId[] = [];
  for (const startupId of startups) {
    const admission = { cohortId, startupId, reason: directly, on, needs: [] };
    const { id } = await linh.admitStartup(admission);
    places.push(id);
    await stay(service, id, chance);
  }
  return { cohortId, places };
};

/** What was told wrong is told again; a startup changes its trade, another closes. */
const correct = async (service: Service, startupId: StartupId, nth: number, chance: Chance) => {
  const lan = service.as('lan');
  const { metrics: [told] = [] } = await lan.getStartup({ startupId });
  if (told) {
    const { period, version } = told;
    const right = figures({ revenue: chance.below(900_000_000) });
    await lan.tellFigures({ startupId, period, version, figures: right, reason });
  }
  const { version } = await lan.getStartup({ startupId });
  const changed = aStartup({ name: `Mầm ${nth}`, sector: chance.oneOf(sectors), kind: 'group' });
  if (nth % 3 === 0) await lan.changeStartup({ startupId, version, ...changed });
  const on = chance.oneOf(['2024-02-09', '2025-08-09'] as const);
  if (nth % 3 === 1) await lan.moveStartup({ startupId, version, action: 'close', on, reason });
};

/** An hour that was booked, given back, booked again and held; and an event. */
const advise = async (service: Service, placeId: PlaceId) => {
  await aMentor(service, 'nam');
  const [hour] = await offer(service, 'nam', HOUR);
  const hourId = hour?.id ?? '';
  const { version } = await book(service, 'lan', hourId, placeId);
  await service.as('lan').cancelHour({ hourId, version });
  const again = await book(service, 'lan', hourId, placeId);
  const event = { title: 'Ngày tư vấn', on: '2026-10-20', minutes: 120, cost: 7_000_000 };
  const more = { group: 'advice', result: 'Đã tư vấn mười dự án.' } as const;
  await service.as('linh').recordEvent({ ...event, ...more, beneficiaries: [] }, once());
  service.clock.set(AFTER);
  const held = { hourId, version: again.version, outcome: 'held', minutes: 50 } as const;
  await service.as('nam').tellSession(held);
};

/** Startups, cohorts and years of figures by a chance that is always the same, through the operations. */
export const aStory = async (service: Service, size: number, seed: number) => {
  service.clock.set(NOW);
  const chance = chanceOf(seed);
  const startups: StartupId[] = [];
  for (let nth = 0; nth < size; nth += 1) {
    const rhythm = chance.oneOf<Rhythm>(['month', 'month', 'quarter']);
    const sector = chance.oneOf(sectors);
    const given = aStartup({ name: `Mầm ${nth}`, sector, rhythm, kind: 'group' });
    const { id } = await service.as('lan').registerStartup(given, once());
    startups.push(id);
    await tellYears(service, id, rhythm, chance);
    await record(service, id, chance);
  }
  const first = await aCohortOf(service, startups.slice(0, 5), '2023-03-01', chance);
  const second = await aCohortOf(service, startups.slice(3), '2025-02-03', chance);
  const active = await activeOf(service, [...first.places, ...second.places]);
  if (active) await advise(service, active);
  for (const [nth, id] of startups.entries()) await correct(service, id, nth, chance);
  const cohorts: CohortId[] = [first.cohortId, second.cohortId];
  return { startups, cohorts, sectors };
};
export type Story = Awaited<ReturnType<typeof aStory>>;

const activeOf = async (service: Service, places: readonly PlaceId[]) => {
  for (const placeId of places) {
    const { status } = await service.as('linh').getPlace({ placeId });
    if (status === 'preIncubation' || status === 'incubation') return placeId;
  }
  return undefined;
};
