import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Milestone } from '#shared/incubation/following.ts';
import type { PlaceView } from '#shared/incubation/views.ts';
import { aGoal, aPlace, aRunningCohort } from '../given/incubation.ts';
import { aMentor } from '../given/mentoring.ts';
import { cast, type Cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let given: Cast;
let place: PlaceView;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation'] });
  given = await cast(service);
  service.clock.set('2026-11-23T03:00:00.000Z');
  const startup = await service
    .as('lan')
    .registerStartup({ ...aStartup(), organisationId: given.mamXanh }, once());
  place = await aPlace(service, await aRunningCohort(service), startup.id);
});
afterAll(() => service.stop());

const read = (name: 'lan' | 'linh' | 'kien' = 'linh') =>
  service.as(name).getPlace({ placeId: place.id });
const move = async (action: 'incubate' | 'graduate' | 'extend', on: string) => {
  const { version } = await read();
  return service.as('linh').movePlace({ placeId: place.id, version, action, on });
};
const lacking = async (action: string) =>
  (await read()).gates.find((gate) => gate.action === action)?.lacks.map(({ code }) => code);

describe('a check-in', () => {
  const tell = (week: string, version = 0, done = 'Lắp xong ba điểm đo ở hợp tác xã.') =>
    service.as('tuan').checkIn({
      placeId: place.id,
      week,
      version,
      done,
      next: 'Lắp thêm hai điểm.',
      inTheWay: '',
    });

  it('is one a week, named by its Monday', async () => {
    expect((await refused(tell('2026-11-24'))).fields).toMatchObject([{ field: 'week' }]);
    expect((await refused(tell('2026-11-30'))).fields).toMatchObject([{ code: 'not-yet' }]);
    expect(await tell('2026-11-23')).toMatchObject({ version: 1 });
    expect(await refusal(tell('2026-11-23'))).toBe('changed-meanwhile');
    expect((await read()).lastCheckIn).toBe('2026-11-23');
  });

  it('can be mended until its week ends, and told late for a week', async () => {
    service.clock.set('2026-11-29T16:59:00.000Z');
    await tell('2026-11-23', 1, 'Lắp xong bốn điểm đo.');
    service.clock.set('2026-11-29T17:00:00.000Z');
    expect(await refusal(tell('2026-11-23', 2))).toBe('week-over');
    service.clock.set('2026-12-08T03:00:00.000Z');
    await tell('2026-11-30');
    expect(await refusal(tell('2026-11-16'))).toBe('week-over');
    const { checkIns } = await read('kien');
    expect(checkIns.map(({ week, version }) => [week, version])).toEqual([
      ['2026-11-30', 1],
      ['2026-11-23', 2],
    ]);
  });
});

describe('a milestone', () => {
  let milestone: Milestone;
  const deliver = (version: number) =>
    service.as('lan').deliverMilestone({
      placeId: place.id,
      milestoneId: milestone.id,
      version,
      evidence: 'Biên bản dùng thử có chữ ký của mười hộ.',
      link: 'https://mamxanh.example/bien-ban.pdf',
    });
  const judge = (version: number, isAccepted: boolean, reason?: string) =>
    service.as('linh').judgeMilestone({
      placeId: place.id,
      milestoneId: milestone.id,
      version,
      isAccepted,
      ...(reason && { reason }),
    });

  it('opens the gate to incubation', async () => {
    expect(await lacking('incubate')).toEqual(['no-milestones']);
    expect(await refusal(move('incubate', '2026-12-08'))).toBe('gate-closed');
    const key = once();
    const set = () => service.as('linh').setMilestone({ placeId: place.id, ...aGoal() }, key);
    milestone = await set();
    // The button was pressed twice.
    expect(await set()).toEqual(milestone);
    expect((await read()).milestones).toHaveLength(1);
    expect(await lacking('incubate')).toEqual([]);
    expect(await move('incubate', '2026-12-08')).toMatchObject({ status: 'incubation' });
  });

  it('is delivered, given back with a reason, and accepted', async () => {
    await deliver(1);
    expect((await refused(judge(2, false))).fields).toMatchObject([{ field: 'reason' }]);
    const reason = 'Biên bản còn thiếu chữ ký của ba hộ.';
    const returned = await judge(2, false, reason);
    expect(returned).toMatchObject({ status: 'open', returnedFor: reason });
    const again = await deliver(3);
    expect(again).not.toHaveProperty('returnedFor');
    expect(await refusal(deliver(3))).toBe('changed-meanwhile');
    expect(await judge(4, true)).toMatchObject({ status: 'accepted' });
    expect(await refusal(judge(5, true))).toBe('out-of-turn');
  });

  it('is delivered by founders and judged by the centre alone', async () => {
    const asLinh = service.as('linh').deliverMilestone({
      placeId: place.id,
      milestoneId: milestone.id,
      version: 5,
      evidence: 'Trung tâm tự nộp thay.',
    });
    const asLan = service.as('lan').judgeMilestone({
      placeId: place.id,
      milestoneId: milestone.id,
      version: 5,
      isAccepted: true,
    });
    const refusals = await Promise.all([refusal(asLinh), refusal(asLan)]);
    expect(refusals).toEqual(['not-allowed', 'not-allowed']);
  });

  it('is commented by who looks on, under their name', async () => {
    await service.as('linh').commentMilestone(
      {
        placeId: place.id,
        milestoneId: milestone.id,
        text: 'Nên mời thêm hai hộ ở xã bên.',
      },
      once(),
    );
    const { comments } = await read('lan');
    expect(comments).toMatchObject([{ milestoneId: milestone.id, byName: 'Vũ Thùy Linh' }]);
  });
});

describe('a mentor', () => {
  it('reads and comments on a place once they follow it, judges nothing, sees no figures', async () => {
    const nam = service.as('nam');
    expect(await refusal(nam.getPlace({ placeId: place.id }))).toBe('not-found');
    const { id: mentorId } = await aMentor(service, 'nam');
    const why = 'Hợp lĩnh vực mà dự án đang cần.';
    const asked = await service.as('linh').askMentor({ placeId: place.id, mentorId, why });
    expect(await refusal(nam.getPlace({ placeId: place.id }))).toBe('not-found');
    await nam.answerAsking({ placeId: place.id, version: asked.version, agrees: true });

    const seen = await nam.getPlace({ placeId: place.id });
    expect(seen.actions.toSorted()).toEqual(['block', 'clear', 'comment']);
    expect(seen).not.toHaveProperty('kpis');
    expect(seen).not.toHaveProperty('surveys');
    const [milestone] = seen.milestones;
    if (!milestone) throw new Error('A milestone was set');
    const one = { placeId: place.id, milestoneId: milestone.id };
    await nam.commentMilestone({ ...one, text: 'Rất thuyết phục.' }, once());
    const judging = nam.judgeMilestone({ ...one, version: milestone.version, isAccepted: true });
    expect(await refusal(judging)).toBe('not-allowed');
    expect((await nam.listMyPlaces({})).items.map(({ id }) => id)).toEqual([place.id]);
  });
});

describe('what stands in the way', () => {
  it('ages until somebody clears it, and says why the place is not green', async () => {
    const { id: blockerId } = await service.as('lan').raiseBlocker(
      {
        placeId: place.id,
        what: 'Chưa có giấy phép tần số.',
        owner: 'Đỗ Anh Tuấn',
      },
      once(),
    );
    service.clock.set('2026-12-30T03:00:00.000Z');
    const { colour, concerns } = await read();
    expect(colour).toBe('red');
    expect(concerns).toMatchObject([
      { code: 'blocker-old', days: 22, colour: 'red' },
      { code: 'check-ins-missed', weeks: 3, colour: 'amber' },
    ]);
    const { cards } = await service.as('linh').getBoard({ cohortId: place.cohortId });
    const [{ title, dueOn, status } = { title: '' }] = (await read()).milestones;
    const goals = [{ title, dueOn, status }];
    expect(cards).toMatchObject([{ colour: 'red', concerns, goals }]);
    expect((await service.as('linh').getAttention({})).red).toHaveLength(1);
    await service.as('tuan').clearBlocker({ placeId: place.id, blockerId, version: 1 });
    expect((await read()).colour).toBe('amber');
  });
});

describe('graduation', () => {
  it('waits for an outcome and names those that would do', async () => {
    expect(await lacking('graduate')).toEqual(['too-few-outcomes']);
    expect(await refusal(move('graduate', '2026-12-30'))).toBe('gate-closed');
    const { id: startupId } = (await service.as('lan').listMyStartups({})).items[0] ?? { id: '' };
    await service
      .as('lan')
      .tellFigures({ startupId, period: '2026-11', version: 0, figures: figures() });
    const graduated = await move('graduate', '2026-12-30');
    expect(graduated).toMatchObject({ status: 'graduated', endedOn: '2026-12-30' });
    expect(graduated.kpis).toEqual([{ figure: 'payingCustomers', target: 50, have: 18 }]);
    const cohort = await service.as('linh').getCohort({ cohortId: place.cohortId });
    expect(cohort).toMatchObject({ admitted: 1, active: 0 });
  });

  it('is asked after when a year has passed', async () => {
    const answer = (version: number, note = '') =>
      service.as('lan').answerSurvey({
        placeId: place.id,
        months: 12,
        version,
        isOperating: true,
        revenue: 1_200_000_000,
        jobs: 14,
        capital: 0,
        note,
      });
    expect(await refusal(answer(0))).toBe('survey-not-yet');
    service.clock.set('2027-12-30T03:00:00.000Z');
    expect((await service.as('linh').getAttention({})).surveys).toHaveLength(1);
    await answer(0);
    expect((await service.as('linh').getAttention({})).surveys).toEqual([]);
    expect(await answer(1, 'Sửa lại doanh thu theo báo cáo thuế.')).toMatchObject({ version: 2 });
    expect((await service.as('lan').listMyPlaces({})).items).toMatchObject([
      { status: 'graduated', survey: { months: 24, on: '2028-12-30' } },
    ]);
    const { items } = await service.as('lan').listPlaceHistory({ placeId: place.id });
    expect(items.map(({ type }) => type).slice(0, 3)).toEqual(['surveyed', 'surveyed', 'graduate']);
  });
});
