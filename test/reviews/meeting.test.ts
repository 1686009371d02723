import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, endOfDay, instantOf, startOfDay } from '#shared/values/instant.ts';
import { refused, refusal } from '../refused.ts';
import { cast, type Cast } from '../given/people.ts';
import {
  aCouncil,
  anInformedCouncil,
  aSittingCouncil,
  count,
  declareNone,
  namesOf,
  only,
  openMeeting,
  seven,
  vote,
  aBallot,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
const under = (pack: string): World => ({ service, cast: people, pack });

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
});
afterAll(() => service.stop());

const today = () => dayOf(instantOf(new Date(service.clock.now())));
const without = (...absent: string[]) => namesOf(seven).filter((name) => !absent.includes(name));

describe('the documents of a council', () => {
  it.each([
    ['nd268-startup-support', 2, 3],
    ['tt44-task', 9, 10],
  ])('under %s go out early enough: %i days are too few, %i are not', async (pack, few, enough) => {
    const { council } = await aCouncil(under(pack));
    const { id: councilId, version } = council;
    const thu = service.as('thu');
    const inDays = (days: number) =>
      ({ at: startOfDay(addDays(today(), days)), mode: 'online' }) as const;
    expect(await refused(thu.informCouncil({ councilId, version, ...inDays(few) }))).toMatchObject({
      code: 'documents-too-late',
      detail: { earliest: addDays(today(), enough) },
    });
    const sent = await thu.informCouncil({ councilId, version, ...inDays(enough) });
    expect(sent).toMatchObject({ status: 'informed', meeting: { present: [] } });
  });

  it('are counted in working days where the pack does, and from when they went out', async () => {
    const { council } = await aCouncil(under('tt20-selection-applied'));
    const { id: councilId } = council;
    const thu = service.as('thu');
    const tooSoon = { at: startOfDay(addDays(today(), 8)), mode: 'hybrid' } as const;
    const problem = await refused(
      thu.informCouncil({ councilId, version: council.version, ...tooSoon }),
    );
    const earliest = String(problem.detail?.earliest);
    const at = `${earliest}T01:00:00.000Z`;
    const first = await thu.informCouncil({
      councilId,
      version: council.version,
      at,
      mode: 'hybrid',
    });
    service.clock.set(startOfDay(addDays(today(), 3)));
    const moved = { councilId, version: first.version, at, mode: 'online' } as const;
    expect((await thu.informCouncil(moved)).meeting?.mode).toBe('online');
  });
});

describe('a meeting', () => {
  it('opens a vote only with a quorum (11.1: both reviewers under Circular 20/2023)', async () => {
    const world = under('tt20-selection-applied');
    const { council } = await anInformedCouncil(world);
    await declareNone(world);
    const open = await openMeeting(world, council, without('yen'));
    const { id: reviewId, version, quorum } = only(open.reviews);
    expect(quorum).toMatchObject({
      ok: false,
      present: 6,
      needed: 5,
      missing: [{ code: 'role-absent', subject: 'reviewer', have: 1, needed: 2 }],
    });
    expect(await refused(service.as('thu').openVoting({ reviewId, version }))).toMatchObject({
      code: 'no-quorum',
      detail: { reasons: [{ code: 'role-absent' }] },
    });
  });

  it('sits with one reviewer where the pack lets it (11.1: Circular 44/2026)', async () => {
    const world = under('tt44-task');
    const { council } = await anInformedCouncil(world);
    await declareNone(world);
    const open = await openMeeting(world, council, without('yen'));
    const { id: reviewId, version } = only(open.reviews);
    const voting = await service.as('thu').openVoting({ reviewId, version });
    expect(voting).toMatchObject({ status: 'voting', actions: ['closeVoting'] });
  });

  it('is presided by the vice only when the chair said so in writing', async () => {
    const world = under('nd268-startup-support');
    const { council } = await anInformedCouncil(world);
    await declareNone(world);
    const open = await openMeeting(world, council, without('hoa'));
    expect(open.quorum.missing).toEqual([{ code: 'vice-not-authorised' }]);
    const { id: councilId, version } = open;
    const paper = { day: dayOf(open.meeting?.at ?? instantOf(new Date())), number: '03/GUQ-HĐ' };
    const thu = service.as('thu');
    const tomorrow = { ...paper, day: addDays(paper.day, 1) };
    expect(await refused(thu.authoriseVice({ councilId, version, ...tomorrow }))).toMatchObject({
      fields: [{ field: 'day', code: 'too-large' }],
    });
    const authorised = await thu.authoriseVice({ councilId, version, ...paper });
    expect(authorised.quorum).toMatchObject({ ok: true, presides: 'vice' });
    expect(authorised.meeting?.authorisation).toEqual({
      ...paper,
      by: people.people('hoa'),
      recordedBy: people.people('thu'),
      recordedAt: authorised.meeting?.openedAt,
    });
    const [last] = (await service.as('kien').listCouncilHistory({ councilId })).items;
    expect(last).toMatchObject({ type: 'viceAuthorised', byName: 'Đặng Minh Thu', facts: paper });
  });

  it('is presided by the vice over one application, when the chair finds an interest in it', async () => {
    const world = under('nd268-startup-support');
    const { council } = await aSittingCouncil(world);
    const { id: reviewId, version } = only(council.reviews);
    await service.as('hoa').declareInterest({ reviewId, conflict: true });
    const thu = service.as('thu');
    expect(await refused(thu.openVoting({ reviewId, version }))).toMatchObject({
      code: 'no-quorum',
      detail: { reasons: [{ code: 'vice-not-authorised' }] },
    });
    const { id: councilId, version: sitting, meeting } = council;
    const day = dayOf(meeting?.at ?? instantOf(new Date()));
    await thu.authoriseVice({ councilId, version: sitting, day });
    const counted = await count(world, await thu.getCount({ reviewId }));
    expect(counted).toMatchObject({ status: 'counted', count: { quorum: { presides: 'vice' } } });
  });

  it('does not open before its day in Vietnam, and opens at any hour of it', async () => {
    const world = under('nd268-startup-support');
    const { council } = await anInformedCouncil(world);
    const { id: councilId, version, meeting } = council;
    if (!meeting) throw new Error('There is no meeting.');
    const day = dayOf(meeting.at);
    const thu = service.as('thu');
    service.clock.set(endOfDay(addDays(day, -1)));
    expect(await refused(thu.openMeeting({ councilId, version }))).toMatchObject({
      code: 'meeting-not-yet',
      status: 409,
      detail: { day },
    });
    service.clock.set(startOfDay(day));
    expect(await thu.openMeeting({ councilId, version })).toMatchObject({ status: 'inSession' });
  });

  it('hears whether each present member has an interest before it votes', async () => {
    const world = under('nd268-startup-support');
    const { council } = await anInformedCouncil(world);
    const open = await openMeeting(world, council);
    const { id: reviewId, version } = only(open.reviews);
    expect(await refused(service.as('dung').openVoting({ reviewId, version }))).toMatchObject({
      code: 'interest-undeclared',
      detail: { members: namesOf(seven).map(people.people) },
    });
  });

  it('counts nobody present whom the decision does not name', async () => {
    const world = under('nd268-startup-support');
    const { council } = await anInformedCouncil(world);
    const { id: councilId, version } = await openMeeting(world, council, ['hoa']);
    const present = [people.people('hoa'), people.people('tam')];
    expect(
      await refused(service.as('thu').recordAttendance({ councilId, version, present })),
    ).toMatchObject({ code: 'members-unknown', fields: [{ field: 'present.1' }] });
  });

  it('is not over while a vote is', async () => {
    const world = under('nd268-startup-support');
    const { council } = await aSittingCouncil(world);
    const { id: councilId, version } = council;
    const thu = service.as('thu');
    expect(await refusal(thu.concludeMeeting({ councilId, version }))).toBe('out-of-turn');
    await count(world, only(council.reviews));
    const over = await thu.concludeMeeting({ councilId, version });
    expect(over).toMatchObject({ status: 'concluded', actions: [] });
    const history = await service.as('dung').listCouncilHistory({ councilId });
    const types = new Set(history.items.map(({ type }) => type));
    expect(types).toEqual(
      new Set([
        'formed',
        'informed',
        'interestDeclared',
        'opened',
        'attendanceRecorded',
        'votingOpened',
        'counted',
        'concluded',
      ]),
    );
  });

  it('does not count so few ballots that they would tell who wrote what', async () => {
    const world = under('nd268-startup-support');
    const { council } = await aSittingCouncil(world);
    const review = only(council.reviews);
    const { id: reviewId } = review;
    const thu = service.as('thu');
    const { version } = await thu.openVoting({ reviewId, version: review.version });
    await vote(world, 'hoa', reviewId, aBallot('nd268-startup-support', review));
    await vote(world, 'mai', reviewId, aBallot('nd268-startup-support', review));
    expect(await refusal(thu.closeVoting({ reviewId, version }))).toBe('nothing-to-count');
    await vote(world, 'binh', reviewId, aBallot('nd268-startup-support', review));
    const counted = await thu.closeVoting({ reviewId, version });
    expect(counted).toMatchObject({ status: 'counted', count: { ballots: { cast: 3 } } });
  });

  it('loses no ballot cast while it counts', async () => {
    const world = under('nd268-startup-support');
    const { council } = await aSittingCouncil(world);
    const review = only(council.reviews);
    const { id: reviewId } = review;
    const thu = service.as('thu');
    const { version } = await thu.openVoting({ reviewId, version: review.version });
    const ballot = aBallot('nd268-startup-support', review);
    const early = ['hoa', 'khanh', 'binh', 'yen', 'long'] as const;
    for (const name of early) await vote(world, name, reviewId, ballot);
    const [late, closing] = await Promise.allSettled([
      vote(world, 'mai', reviewId, ballot),
      thu.closeVoting({ reviewId, version }),
    ]);
    const closed =
      closing.status === 'fulfilled' ? closing.value : await thu.closeVoting({ reviewId, version });
    const cast = late.status === 'fulfilled' ? 6 : 5;
    expect(closed).toMatchObject({ count: { ballots: { cast } } });
    expect(closed.voted).toHaveLength(cast);
  });

  it('changes nothing from a page that is out of date', async () => {
    const { council } = await aCouncil(under('nd268-startup-support'));
    const stale = { councilId: council.id, version: council.version + 1 };
    const at = startOfDay(addDays(today(), 20));
    expect(
      await refused(service.as('thu').informCouncil({ ...stale, at, mode: 'online' })),
    ).toMatchObject({ code: 'changed-meanwhile', status: 412 });
  });
});
