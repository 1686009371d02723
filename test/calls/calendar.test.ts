import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CalendarRecord, yearIn } from '#shared/calls/calendar.ts';
import { Day } from '#shared/values/instant.ts';
import { aSubmittedApplication, fiveInTheAfternoon } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'documents'] });
  given = await cast(service);
});
afterAll(() => service.stop());

const yearNow = async (year: number) => {
  const { items } = await service.as().listCalendar({});
  return yearIn(
    items.map((item) => CalendarRecord.parse(item)),
    year,
  );
};
const source = 'Thông báo số 6150/TB-BLĐTBXH';
const cultureDay = { day: Day.parse('2026-12-17'), reason: 'culture-day' } as const;

/** A request for papers made on Tuesday 15/12/2026: until when it may be answered. */
const askedForPapers = async (host: 'lan' | 'minh') => {
  service.clock.set('2026-12-14T03:00:00.000Z');
  const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
  const organisation = host === 'lan' ? given.mamXanh : given.rival;
  const { id, version } = await aSubmittedApplication(service, host, organisation, call);
  service.clock.set('2026-12-15T11:00:00.000Z');
  return service.as('dung').requestSupplement({
    applicationId: id,
    version,
    missing: ['Bản cam kết'],
    note: 'Bản cam kết thiếu trang cuối.',
  });
};

describe('the table of holidays', () => {
  it('is proposed to everybody, and confirmed by nobody yet', async () => {
    const year = await yearNow(2027);
    expect(year).toMatchObject({ version: 0, confirmed: false });
    expect(year.daysOff.some(({ reason }) => reason === 'tet')).toBe(true);
  });

  it('is decided by an administrator, with the announcement it follows', async () => {
    const { year, version, daysOff, makeUpDays } = await yearNow(2027);
    const decision = { year: `${year}`, version, daysOff, makeUpDays, source };
    for (const name of ['dung', 'son', 'kien', 'lan'] as const)
      expect(await refusal(service.as(name).decideCalendarYear(decision))).toBe('not-allowed');
    const confirmed = await service.as('vy').decideCalendarYear(decision);
    expect(confirmed).toMatchObject({ confirmed: true, version: 1, source });
    const again = service.as('an').decideCalendarYear(decision);
    expect(await refusal(again)).toBe('changed-meanwhile');
    const { items } = await service.as('kien').listCalendarHistory({ year: '2027' });
    expect(items).toMatchObject([
      { type: 'calendarConfirmed', byName: 'Tạ Tường Vy', note: source },
    ]);
  });

  it('moves what is computed from then on, and nothing that was promised', async () => {
    const before = await askedForPapers('lan');
    expect(before.supplement?.dueAt).toBe('2026-12-22T16:59:59.999Z');
    const { version, daysOff, makeUpDays } = await yearNow(2026);
    await service.as('an').decideCalendarYear({
      year: '2026',
      version,
      daysOff: [...daysOff, cultureDay],
      makeUpDays,
      source,
    });
    const after = await askedForPapers('minh');
    expect(after.supplement?.dueAt).toBe('2026-12-23T16:59:59.999Z');
    const kept = await service.as('lan').getApplication({ applicationId: before.id });
    expect(kept.supplement?.dueAt).toBe('2026-12-22T16:59:59.999Z');
    const corrected = await service.as('kien').listCalendarHistory({ year: '2026' });
    expect(corrected.items[0]?.facts).toMatchObject({ off: ['2026-12-17'], noLongerOff: [] });
  });

  it('keeps the days of the law, in their year, and makes up on weekends', async () => {
    const { version, daysOff } = await yearNow(2028);
    const decide = (given: { daysOff?: typeof daysOff; makeUpDays?: Day[] }) =>
      service.as('an').decideCalendarYear({
        year: '2028',
        version,
        daysOff,
        makeUpDays: [],
        source,
        ...given,
      });
    const fields = async (attempt: Promise<unknown>) =>
      (await refused(attempt)).fields?.map(({ field }) => field);
    const without = daysOff.filter(({ day }) => day !== '2028-09-02');
    expect(await fields(decide({ daysOff: without }))).toEqual(['daysOff']);
    const twice = [...daysOff, ...daysOff.slice(0, 1)];
    expect(await fields(decide({ daysOff: twice }))).toEqual([`daysOff.${daysOff.length}.day`]);
    const elsewhere = [...daysOff, cultureDay];
    expect(await fields(decide({ daysOff: elsewhere }))).toEqual([`daysOff.${daysOff.length}.day`]);
    const aMonday = [Day.parse('2028-03-06')];
    expect(await fields(decide({ makeUpDays: aMonday }))).toEqual(['makeUpDays.0']);
  });
});
