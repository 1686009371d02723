import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '#shared/calls/model.ts';
import type { Role } from '#shared/identity/roles.ts';
import type { ReviewId } from '#shared/reviews/model.ts';
import { refused, refusal } from '../refused.ts';
import { cast, join, type Cast, type Known } from '../given/people.ts';
import {
  aBallot,
  anInformedCouncil,
  aSittingCouncil,
  declareNone,
  only,
  openMeeting,
  seven,
  vote,
  without,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;

/** Phúc works at Mầm Xanh; the council judges it and its rival. */
const withPhuc = { ...without(seven, 'quyen'), phuc: 'member' } as const;
const checklist: Call['checklist'] = [
  {
    key: 'narrative',
    title: { vi: 'Thuyết minh nhiệm vụ' },
    required: true,
    types: ['pdf'],
    maxFiles: 1,
  },
];
const world = (): World => ({
  service,
  cast: people,
  seating: withPhuc,
  checklist,
  hosts: [
    ['lan', people.mamXanh],
    ['minh', people.rival],
  ],
});

beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents', 'reviews'],
  });
  people = await cast(service);
});
afterAll(() => service.stop());

const both = async (sit = anInformedCouncil) => {
  const formed = await sit(world());
  const of = (name: string) =>
    only(formed.council.reviews.filter(({ organisationName }) => organisationName === name));
  const own = of('Công ty Mầm Xanh');
  const other = of('Công ty Nắng Mới');
  const documentOf = ({ applicationId }: typeof own) => {
    const application = formed.applications.find(({ id }) => id === applicationId);
    return only(application?.attachments ?? []).documentId;
  };
  return { ...formed, own, other, documentOf };
};

/** Everything a member can ask about a review, as a program would. */
const asked = (reviewId: string) => [
  { path: `/reviews/${reviewId}` },
  { path: `/reviews/${reviewId}/seat` },
  { path: `/reviews/${reviewId}/interest`, method: 'POST', body: { conflict: false } },
  {
    path: `/reviews/${reviewId}/comment`,
    method: 'PUT',
    body: { version: 0, scores: {}, remarks: {}, text: '', final: false },
  },
  { path: `/reviews/${reviewId}/ballot`, method: 'POST', body: { ballot: {} } },
];

const answerTo = async ({ path, method = 'GET', body }: ReturnType<typeof asked>[number]) => {
  const answer = await service.raw('phuc', path, {
    method,
    headers: {
      'idempotency-key': crypto.randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.text() };
};

describe('T-03: an application a member has an interest in', () => {
  it('is absent for who works for its host, on every surface, before anybody declared', async () => {
    const { own, other, documentOf } = await both();
    const documentId = documentOf(own);
    const phuc = service.as('phuc');
    const { items } = await phuc.listSeats({});
    expect(items.map(({ id }) => id)).toEqual([other.id]);
    expect(JSON.stringify(items)).not.toMatch(`${own.applicationId}|${own.id}|Mầm Xanh`);

    const nowhere = `rev_${'0'.repeat(32)}`;
    for (const [at, question] of asked(own.id).entries()) {
      const answer = await answerTo(question);
      expect(answer.status).toBe(404);
      expect(answer).toEqual(await answerTo(asked(nowhere)[at] ?? question));
    }
    const { applicationId } = own;
    expect(await refusal(phuc.getApplication({ applicationId }))).toBe('not-found');
    expect(await refusal(phuc.getSubmission({ applicationId }))).toBe('not-found');
    expect(await refusal(phuc.getDocument({ documentId }))).toBe('not-found');
    expect(await refusal(phuc.linkDocument({ documentId }))).toBe('not-found');
  });

  it('does not count its conflicted member, and says so openly (11.24)', async () => {
    const { council, own, other } = await both(aSittingCouncil);
    const open = council.reviews;
    const quorumOf = (id: ReviewId) => only(open.filter((review) => review.id === id)).quorum;
    expect(quorumOf(own.id)).toMatchObject({ ok: true, recused: 1, of: 6, present: 6 });
    expect(quorumOf(other.id)).toMatchObject({ ok: true, recused: 0, of: 7, present: 7 });
    expect(own.interests.filter(({ conflict }) => conflict)).toEqual([
      expect.objectContaining({
        personId: people.people('phuc'),
        conflict: true,
        source: 'detected',
      }),
    ]);
  });

  it('stays absent for a member who joins the host later, also as a voter', async () => {
    const { council, own } = await both();
    await declareNone({ ...world(), seating: { mai: 'member' } });
    const mai = service.as('mai');
    expect((await mai.getReview({ reviewId: own.id })).seat.interest).toBe('none');
    await join(service, 'lan', 'mai', people.mamXanh);
    expect(await refusal(mai.getReview({ reviewId: own.id }))).toBe('not-found');
    expect((await mai.listSeats({})).items.map(({ id }) => id)).not.toContain(own.id);

    await declareNone({ ...world(), seating: { hoa: 'chair', khanh: 'vice', binh: 'reviewer' } });
    await declareNone({ ...world(), seating: { yen: 'reviewer', long: 'sciSecretary' } });
    await openMeeting(world(), council);
    const opened = await service.as('dung').openVoting({ reviewId: own.id, version: own.version });
    expect(opened.quorum).toMatchObject({ recused: 2, of: 5 });
  });
});

describe('T-04: an interest declared later', () => {
  it('closes the dossier and its files at once', async () => {
    const { other, documentOf } = await both();
    const hoa = service.as('hoa');
    const reviewId = other.id;
    const documentId = documentOf(other);
    expect(await refused(hoa.getReview({ reviewId }))).toMatchObject({
      code: 'interest-undeclared',
      status: 409,
    });
    expect(await refusal(hoa.linkDocument({ documentId }))).toBe('not-found');
    await hoa.declareInterest({ reviewId, conflict: false });
    const paper = await hoa.getReview({ reviewId });
    expect(only(paper.submission.attachments).documentId).toBe(documentId);
    expect((await hoa.linkDocument({ documentId })).url).toContain('http');
    const notes = { scores: { feasible: 'pass' as const }, remarks: {}, text: 'Tốt', final: false };
    await hoa.saveComment({ reviewId, version: 0, ...notes });

    const reason = 'Em gái tôi vừa vào làm tại đơn vị chủ trì.';
    const seat = await hoa.declareInterest({ reviewId, conflict: true, reason });
    expect(seat).toMatchObject({ interest: 'conflict' });
    expect(await refusal(hoa.getReview({ reviewId }))).toBe('not-found');
    expect(await refusal(hoa.linkDocument({ documentId }))).toBe('not-found');
    expect(await refusal(hoa.saveComment({ reviewId, version: 1, ...notes }))).toBe('not-found');
    const council = await service.as('dung').getCouncil({ councilId: other.councilId });
    expect(council.reviews.find(({ id }) => id === reviewId)?.quorum).toMatchObject({
      recused: 1,
      of: 6,
    });
  });

  it('is not needed any more when the council is dissolved: every dossier closes', async () => {
    const { council, other, documentOf } = await both();
    const hoa = service.as('hoa');
    await hoa.declareInterest({ reviewId: other.id, conflict: false });
    const { id: councilId, version } = council;
    const reason = 'Thành lập lại Hội đồng với thành phần khác.';
    await service.as('dung').dissolveCouncil({ councilId, version, reason });
    expect(await refusal(hoa.getReview({ reviewId: other.id }))).toBe('not-found');
    const documentId = documentOf(other);
    expect(await refusal(hoa.linkDocument({ documentId }))).toBe('not-found');
  });

  it('does not go away by being denied', async () => {
    const { other } = await both();
    const reviewId = other.id;
    const hoa = service.as('hoa');
    await hoa.declareInterest({ reviewId, conflict: true });
    expect(await refusal(hoa.declareInterest({ reviewId, conflict: false }))).toBe('conflicted');
    expect(await hoa.declareInterest({ reviewId, conflict: true })).toMatchObject({
      interest: 'conflict',
    });
  });

  it('comes too late once the member has voted', async () => {
    const { other } = await both(aSittingCouncil);
    const reviewId = other.id;
    await service.as('thu').openVoting({ reviewId, version: other.version });
    await vote(world(), 'phuc', reviewId, aBallot('nd268-startup-support', other));
    expect(await refusal(service.as('phuc').declareInterest({ reviewId, conflict: true }))).toBe(
      'out-of-turn',
    );
    const hoa = service.as('hoa');
    await hoa.declareInterest({ reviewId, conflict: true });
    expect(
      await refusal(vote(world(), 'hoa', reviewId, aBallot('nd268-startup-support', other))),
    ).toBe('not-found');
  });
});

const granted = async (verb: 'grantRole' | 'revokeRole', name: Known, role: Role) => {
  const { person } = await service.as(name).getMe({});
  if (!person) throw new Error(`${name} was not introduced`);
  const { id: personId, version } = person;
  const reason = 'Kiêm nhiệm theo phân công của Giám đốc Sở';
  await service.as('an')[verb]({ personId, role, reason, version });
};

describe('somebody of the department', () => {
  it('who belongs to a host sees and does nothing about the councils of that call', async () => {
    const { council, own, other } = await both(aSittingCouncil);
    await join(service, 'minh', 'thao', people.rival);
    const thao = service.as('thao');
    expect(await refusal(thao.getCouncil({ councilId: council.id }))).toBe('not-found');
    expect((await thao.listCouncils({ callId: council.callId })).items).toEqual([]);
    for (const { id: reviewId, version } of [own, other]) {
      expect(await refusal(thao.openVoting({ reviewId, version }))).toBe('not-found');
      expect(await refusal(thao.getCount({ reviewId }))).toBe('not-found');
    }
  });

  it('who sat down on a council as an expert is nothing but its member', async () => {
    const { council, other } = await both(aSittingCouncil);
    await granted('revokeRole', 'hoa', 'expert');
    await granted('grantRole', 'hoa', 'officer');
    const officer = service.as('hoa');
    expect(await refusal(officer.getCouncil({ councilId: council.id }))).toBe('not-found');
    const { id: reviewId, version } = other;
    expect(await refusal(officer.openVoting({ reviewId, version }))).toBe('not-found');
    const { items } = await officer.listCouncils({ callId: council.callId });
    expect(items).toEqual([]);
    await granted('revokeRole', 'hoa', 'officer');
    await granted('grantRole', 'hoa', 'expert');
  });

  it('who is a secretary, but not of this council, does not run it', async () => {
    const { council } = await both();
    await granted('grantRole', 'nam', 'secretary');
    expect(await refusal(service.as('nam').getCouncil({ councilId: council.id }))).toBe(
      'not-found',
    );
  });
});
