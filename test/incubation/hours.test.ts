import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '#shared/http/problem.ts';
import type { Cohort } from '#shared/incubation/model.ts';
import type { PlaceView } from '#shared/incubation/views.ts';
import { cast, type Cast } from '../given/people.ts';
import { aRunningCohort } from '../given/incubation.ts';
import { aMentor, aProfile, book, offer, seated } from '../given/mentoring.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
let cohort: Cohort;
let mamXanh: PlaceView;
let rival: PlaceView;
const morning = '2026-11-22T01:00:00.000Z';

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation'] });
  people = await cast(service);
  service.clock.set(morning);
  const { version } = await service.as('an').getPerson({ personId: people.people('hanh') });
  const reason = 'Theo quyết định phân công nhiệm vụ';
  await service
    .as('an')
    .grantRole({ personId: people.people('hanh'), role: 'mentor', reason, version });
  cohort = await aRunningCohort(service, { quota: 60 });
  mamXanh = await seated(service, {
    cohort,
    founder: 'lan',
    name: 'Mầm Xanh',
    organisationId: people.mamXanh,
  });
  rival = await seated(service, { cohort, founder: 'minh', name: 'Nắng Mới' });
  await aMentor(service, 'nam', { hoursPerMonth: 40 });
  await aMentor(service, 'hanh', { hoursPerMonth: 1, fields: ['law'] });
});
afterAll(() => service.stop());

const one = <T>(items: readonly T[]) => {
  const [first] = items;
  if (!first) throw new Error('There is none');
  return first;
};
const outcomeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'booked',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : 'fault'),
  );

describe('an hour with a mentor', () => {
  it('is one startup’s, however many ask at once; the others are told the next free ones', async () => {
    const founders = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        seated(service, { cohort, founder: 'ngoc', name: `Nhóm ${nth}` }),
      ),
    );
    const hour = one(await offer(service, 'nam', '2026-12-01T02:00:00.000Z'));
    const next = one(await offer(service, 'nam', '2026-12-02T02:00:00.000Z'));
    const asked = await Promise.all(
      founders.map(async ({ id }) => {
        const response = await service.raw('ngoc', `/hours/${hour.id}/book`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify({ placeId: id, topic: 'Hỏi về thị trường' }),
        });
        return { status: response.status, body: await response.json() };
      }),
    );
    expect(asked.map(({ status }) => status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 409),
    ]);
    for (const { body } of asked.filter(({ status }) => status === 409))
      expect(body).toMatchObject({
        code: 'hour-taken',
        detail: { next: [{ hourId: next.id, mentorName: 'Ngô Gia Nam' }] },
      });
    const mentor = await service.as('nam').getMyMentorProfile({});
    expect(mentor.mentor?.month).toMatchObject({ month: '2026-11', booked: 0 });
  });

  it('is booked once by twenty clicks of one page', async () => {
    const hour = one(await offer(service, 'nam', '2026-12-03T02:00:00.000Z'));
    const key = randomUUID();
    const click = () =>
      service
        .as('lan')
        .bookHour({ hourId: hour.id, placeId: mamXanh.id, topic: '' }, { once: key });
    const answers = await Promise.all(Array.from({ length: 20 }, click));
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]));
  });

  it('never puts one startup in two places at a time', async () => {
    const startsAt = '2026-12-04T02:00:00.000Z';
    const [long] = await offer(service, 'nam', startsAt);
    const [short] = await offer(service, 'hanh', '2026-12-04T02:30:00.000Z', { minutes: 30 });
    const both = [long, short].map((hour) =>
      outcomeOf(book(service, 'lan', hour?.id ?? '', mamXanh.id)),
    );
    expect((await Promise.all(both)).toSorted()).toEqual(['booked', 'busy-then']);
  });

  it('never takes more of a mentor’s month than they give', async () => {
    const first = one(await offer(service, 'hanh', '2027-01-05T02:00:00.000Z'));
    const second = one(await offer(service, 'hanh', '2027-01-06T02:00:00.000Z'));
    const both = [
      outcomeOf(book(service, 'lan', first.id, mamXanh.id)),
      outcomeOf(book(service, 'minh', second.id, rival.id)),
    ];
    expect((await Promise.all(both)).toSorted()).toEqual(['booked', 'mentor-full']);
  });

  it('is offered on the half hour, ahead, and not twice at one time', async () => {
    const at = (startsAt: string) => refusal(offer(service, 'nam', startsAt));
    expect(await at('2026-12-10T02:15:00.000Z')).toBe('unfit');
    expect(await at('2026-11-20T02:00:00.000Z')).toBe('hour-passed');
    expect(await at('2026-12-01T02:30:00.000Z')).toBe('hours-overlap');
  });

  it('is offered for weeks running, all or none', async () => {
    const weeks = await offer(service, 'nam', '2026-12-08T09:00:00.000Z', { weeks: 3 });
    expect(weeks.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
    ]);
    const over = offer(service, 'nam', '2026-12-01T09:00:00.000Z', { weeks: 2 });
    expect(await refusal(over)).toBe('hours-overlap');
    const { items } = await service.as('nam').listMyHours({ from: '2026-11-30' });
    expect(items.some(({ startsAt }) => startsAt === '2026-12-01T09:00:00.000Z')).toBe(false);
  });

  it('offered to startups a mentor follows is not there for others', async () => {
    const hour = one(
      await offer(service, 'nam', '2026-12-11T02:00:00.000Z', { audience: 'followed' }),
    );
    expect(await refusal(book(service, 'lan', hour.id, mamXanh.id))).toBe('not-found');
    const { items } = await service.as('lan').listFreeHours({ placeId: mamXanh.id });
    expect(items.flatMap(({ hours }) => hours).some(({ id }) => id === hour.id)).toBe(false);
  });

  it('tells the address of its video room to nobody before they booked', async () => {
    const answer = await service.raw('lan', `/places/${mamXanh.id}/hours`);
    expect(await answer.text()).not.toContain('hop.example');
  });
});

describe('a mentor whose money is in a startup', () => {
  it('is not matched, not asked, not booked; one who follows it already is flagged', async () => {
    const nam = service.as('nam');
    const linh = service.as('linh');
    const mentorId = people.people('nam');
    const why = 'Hợp lĩnh vực mà startup đang cần.';
    const asked = await linh.askMentor({ placeId: rival.id, mentorId, why });
    const twice = linh.askMentor({ placeId: rival.id, mentorId, why });
    expect(await refusal(twice)).toBe('already-asked');
    await nam.answerAsking({ placeId: rival.id, version: asked.version, agrees: true });
    expect((await linh.getPlace({ placeId: rival.id })).mentors).toEqual([mentorId]);
    const hour = one(await offer(service, 'nam', '2026-12-14T02:00:00.000Z'));

    const { mentor } = await nam.getMyMentorProfile({});
    const declared = await nam.saveMentorProfile({
      version: mentor?.version ?? 0,
      ...aProfile({ hoursPerMonth: 40, investedIn: [rival.startupId, mamXanh.startupId] }),
    });
    expect(declared.status).toBe('approved');

    expect(await refusal(book(service, 'minh', hour.id, rival.id))).toBe('mentor-conflicted');
    const asking = linh.askMentor({ placeId: mamXanh.id, mentorId, why });
    expect(await refusal(asking)).toBe('mentor-conflicted');
    const { matches } = await linh.matchMentors({ placeId: mamXanh.id });
    expect(matches.at(-1)).toMatchObject({ mentorId, excluded: true });
    expect(matches.at(-1)?.reasons[0]).toEqual({ code: 'invested' });
    const { items } = await linh.listConflicts({});
    expect(items).toMatchObject([{ mentorId, placeId: rival.id, startupName: 'Nắng Mới' }]);
    const mine = await nam.listMyAssignments({});
    expect(mine.items).toMatchObject([{ status: 'accepted', conflicted: true }]);
    const others = await service.as('lan').getMentor({ mentorId });
    expect(others).not.toHaveProperty('investedIn');

    await nam.saveMentorProfile({ version: declared.version, ...aProfile({ hoursPerMonth: 40 }) });
    const reason = 'Kết thúc vì lý do cá nhân của cố vấn.';
    await linh.endAssignment({ placeId: rival.id, mentorId, version: 2, reason });
    expect((await linh.getPlace({ placeId: rival.id })).mentors).toEqual([]);
  });
});

describe('a booked hour', () => {
  const booked = async (startsAt: string) => {
    const hour = one(await offer(service, 'nam', startsAt));
    return book(service, 'lan', hour.id, mamXanh.id);
  };
  const conduct = async () =>
    (await service.as('linh').getMentor({ mentorId: people.people('nam') })).conduct;

  it('is given back in time without a word, and is free again', async () => {
    const { id: hourId, version } = await booked('2026-12-16T02:00:00.000Z');
    await service.as('lan').cancelHour({ hourId, version });
    expect(await book(service, 'minh', hourId, rival.id)).toMatchObject({ status: 'booked' });
  });

  it('is called off late only with a reason, which counts', async () => {
    const { id: hourId, version } = await booked('2026-12-17T02:00:00.000Z');
    service.clock.set('2026-12-16T03:00:00.000Z');
    const without = await refused(service.as('nam').cancelHour({ hourId, version }));
    expect(without.fields).toMatchObject([{ field: 'reason', code: 'required' }]);
    const reason = 'Phải đi họp đột xuất ở Hà Nội.';
    const off = await service.as('nam').cancelHour({ hourId, version, reason });
    expect(off).toMatchObject({ status: 'calledOff', reason });
    expect(await conduct()).toEqual({ late: 1, missed: 0 });
    service.clock.set(morning);
  });

  it('is told of once it has begun, counts its minutes, and is rated once from each side', async () => {
    const startsAt = '2026-12-18T02:00:00.000Z';
    const { id: hourId, version } = await booked(startsAt);
    const nam = service.as('nam');
    const lan = service.as('lan');
    const tell = () => nam.tellSession({ hourId, version, outcome: 'held', minutes: 50 });
    expect(await refusal(tell())).toBe('session-not-yet');
    service.clock.set('2026-12-18T03:00:00.000Z');
    expect((await nam.listUntoldHours({})).items.map(({ id }) => id)).toContain(hourId);
    const rate = (name: 'lan' | 'nam', score: number) =>
      service.as(name).rateSession({ hourId, score, words: 'Góp ý rõ, đúng chỗ cần.' });
    expect(await refusal(rate('lan', 5))).toBe('out-of-turn');
    expect(await tell()).toMatchObject({ status: 'held', minutesHeld: 50, rate: 'mentor' });
    expect((await lan.getHour({ hourId })).rate).toBe('startup');
    await Promise.all([rate('lan', 5), rate('nam', 4)]);
    expect(await refusal(rate('lan', 1))).toBe('already-rated');

    const { mentor } = await nam.getMyMentorProfile({});
    expect(mentor).toMatchObject({ month: { month: '2026-12', held: 50 } });
    expect(mentor).not.toHaveProperty('liked');
    expect((await lan.getHour({ hourId })).ratings.map(({ side }) => side)).toEqual(['startup']);
    expect((await nam.getHour({ hourId })).ratings.map(({ side }) => side)).toEqual(['mentor']);
    expect((await service.as('linh').getHour({ hourId })).ratings).toHaveLength(2);
    service.clock.set(morning);
  });

  it('counts who did not come', async () => {
    const { id: hourId, version } = await booked('2026-12-21T02:00:00.000Z');
    service.clock.set('2026-12-21T03:00:00.000Z');
    const outcome = (name: 'lan' | 'nam') =>
      service.as(name).tellSession({ hourId, version, outcome: 'mentorMissed' });
    expect(await refusal(outcome('nam'))).toBe('not-allowed');
    await outcome('lan');
    expect(await conduct()).toMatchObject({ missed: 1 });
    service.clock.set(morning);
  });
});

describe('notes of a session', () => {
  const canary = 'CANARY-chỉ-mình-tôi';

  it('are the mentor’s own, or shared; a private one reaches nobody else by any route', async () => {
    const hour = one(await offer(service, 'nam', '2026-12-23T02:00:00.000Z'));
    const { id: hourId } = await book(service, 'lan', hour.id, mamXanh.id);
    const write = (name: 'nam' | 'hanh', kind: 'private' | 'shared', text: string) =>
      service.as(name).writeNote({ hourId, kind, version: 0, text });
    const early = write('nam', 'shared', 'Ghi trước buổi gặp.');
    expect(await refusal(early)).toBe('session-not-yet');
    service.clock.set('2026-12-23T02:30:00.000Z');
    await write('nam', 'private', `${canary}: hai người sáng lập không hợp nhau`);
    await write('nam', 'shared', 'Gửi báo giá cho ba cửa hàng trước thứ Sáu.');
    expect(await refusal(write('hanh', 'shared', 'Tôi cũng ghi'))).toBe('not-found');
    expect(await refusal(write('nam', 'shared', 'Ghi lại'))).toBe('changed-meanwhile');
    expect((await service.as('nam').getHour({ hourId })).notes).toHaveLength(2);

    const paths = [
      `/hours/${hourId}`,
      '/me/bookings',
      `/places/${mamXanh.id}/bookings`,
      `/places/${mamXanh.id}/history`,
      `/places/${mamXanh.id}`,
      `/mentors/${people.people('nam')}`,
      '/mentors?status=approved',
      '/me/hours?from=2026-12-21',
      `/startups/${mamXanh.startupId}`,
    ];
    const others = [
      'lan',
      'tuan',
      'minh',
      'linh',
      'dung',
      'son',
      'kien',
      'vy',
      'hanh',
      'ngoc',
    ] as const;
    for (const name of others)
      for (const path of paths)
        expect(await (await service.raw(name, path)).text(), `${name} ${path}`).not.toContain(
          canary,
        );
    for (const name of ['lan', 'linh'] as const)
      expect((await service.as(name).getHour({ hourId })).notes).toMatchObject([
        { kind: 'shared' },
      ]);
    expect((await service.as('kien').getHour({ hourId })).notes).toEqual([]);
    expect(await refusal(service.as('minh').getHour({ hourId }))).toBe('not-found');
  });
});
