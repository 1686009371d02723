import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from '../given/applications.ts';
import { cast, join, type Cast, type Known } from '../given/people.ts';
import {
  aCountedReview,
  anApprovedDecision,
  approve,
  aProposal,
  aProposedDecision,
  aSittingCouncil,
  only,
  type World,
} from '../given/reviews.ts';
import type { Role } from '#shared/identity/roles.ts';
import { refused, refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
let world: World;

beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'reviews', 'decisions'],
  });
  people = await cast(service);
  world = { service, cast: people, pack: 'nd268-startup-support' };
});
afterAll(() => service.stop());

const another = 'Nguồn kinh phí năm nay không còn đủ để hỗ trợ nhiệm vụ.';

describe('proposing a decision', () => {
  it('follows the count, with no more money than was asked for', async () => {
    const { review, application } = await aCountedReview(world);
    const proposal = aProposal(review, application);
    const dung = service.as('dung');
    const tooMuch = { ...proposal, amount: application.requested + 1 };
    expect(await refused(dung.proposeDecision(tooMuch, once()))).toMatchObject({
      code: 'asks-too-much',
      fields: [{ field: 'amount', code: 'too-large' }],
    });
    const nothing = { ...proposal, amount: 0 };
    expect(await refused(dung.proposeDecision(nothing, once()))).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'amount', code: 'too-small' }],
    });
    const key = once();
    const decision = await dung.proposeDecision(proposal, key);
    expect(decision).toMatchObject({ status: 'proposed', recommended: 'fund', actions: [] });
    expect(await dung.proposeDecision(proposal, key)).toEqual(decision);
    expect(await refused(dung.proposeDecision(proposal, once()))).toMatchObject({
      code: 'already-proposed',
      status: 409,
    });
  });

  it('against the council needs a reason of its own', async () => {
    const { review, application } = await aCountedReview(world, { outcome: 'decline' });
    const dung = service.as('dung');
    const against = {
      ...aProposal(review, application),
      outcome: 'fund' as const,
      amount: application.requested,
    };
    expect(await refused(dung.proposeDecision(against, once()))).toMatchObject({
      code: 'incomplete',
      detail: { recommended: 'decline' },
      fields: [{ field: 'reasons', code: 'too-few' }],
    });
    const explained = { ...against, reasons: [...against.reasons, another] };
    expect(await dung.proposeDecision(explained, once())).toMatchObject({
      outcome: 'fund',
      recommended: 'decline',
    });
  });

  it('gives no money where it declines', async () => {
    const { review, application } = await aCountedReview(world, { outcome: 'decline' });
    const proposal = { ...aProposal(review, application), amount: 1 };
    expect(await refusal(service.as('dung').proposeDecision(proposal, once()))).toBe(
      'asks-too-much',
    );
  });

  it('waits for the count', async () => {
    const { council, applications } = await aSittingCouncil(world);
    const proposal = aProposal(only(council.reviews), only(applications));
    expect(await refusal(service.as('dung').proposeDecision(proposal, once()))).toBe('out-of-turn');
  });
});

describe('approving a decision', () => {
  it('decides the application with it, and tells its reasons', async () => {
    const { decision, application } = await anApprovedDecision(world);
    expect(decision).toMatchObject({ status: 'approved', decidedBy: people.people('son') });
    const applicationId = application.id;
    const lan = service.as('lan');
    expect(await lan.getApplication({ applicationId })).toMatchObject({
      status: 'approved',
      reasons: decision.reasons,
    });
    expect(await lan.getApplicationDecision({ applicationId })).toEqual({
      applicationId,
      outcome: 'fund',
      amount: application.requested,
      reasons: decision.reasons,
      conditions: [],
      setAside: [],
      decisionNumber: '25/QĐ-UBND',
      decidedAt: decision.decidedAt,
    });
  });

  it('refuses the application where it declines, and the public does not read of it', async () => {
    const { call, application, decision } = await anApprovedDecision(world, { outcome: 'decline' });
    const lan = service.as('lan');
    expect(await lan.getApplication({ applicationId: application.id })).toMatchObject({
      status: 'refused',
      reasons: decision.reasons,
    });
    expect((await service.as().listCallResults({ callId: call.id })).items).toEqual([]);
  });

  it('is done by somebody else than who proposed', async () => {
    await alsoGranted('thao', 'approver');
    const { review, application } = await aCountedReview(world);
    const thao = service.as('thao');
    const { id: decisionId, version } = await thao.proposeDecision(
      aProposal(review, application),
      once(),
    );
    const own = thao.approveDecision({ decisionId, version, decisionNumber: '26' }, once());
    expect(await refused(own)).toMatchObject({ code: 'own-proposal', status: 403 });
    const reason = 'Đề nghị làm rõ thêm nội dung kinh phí.';
    expect(await refusal(thao.returnDecision({ decisionId, version, reason }))).toBe(
      'own-proposal',
    );
    expect((await thao.getDecision({ decisionId })).actions).toEqual([]);
    expect((await service.as('son').getDecision({ decisionId })).actions).toEqual([
      'approve',
      'return',
    ]);
  });

  it('happens once, however often it is asked for', async () => {
    const { decision } = await aProposedDecision(world);
    const key = once();
    const { id: decisionId, version } = decision;
    const approved = { decisionId, version, decisionNumber: '27/QĐ-UBND' };
    const son = service.as('son');
    const answers = await Promise.all([
      son.approveDecision(approved, key),
      son.approveDecision(approved, key),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await refusal(son.approveDecision(approved, once()))).toBe('changed-meanwhile');
    const now = { ...approved, version: answers[0].version };
    expect(await refusal(son.approveDecision(now, once()))).toBe('out-of-turn');
  });

  it('or returns it with a reason, to be proposed again', async () => {
    const { decision, application } = await aProposedDecision(world);
    const { id: decisionId, version } = decision;
    const reason = 'Mức hỗ trợ cần thấp hơn, theo dự toán năm.';
    const returned = await service.as('son').returnDecision({ decisionId, version, reason });
    expect(returned).toMatchObject({ status: 'returned', returnReason: reason });
    const listed = await service.as('dung').listDecisions({ status: 'returned' });
    expect(listed.items.map(({ id }) => id)).toContain(decisionId);
    expect(await refusal(approve(world, returned))).toBe('out-of-turn');

    const { outcome, reasons, conditions } = decision;
    const less = { outcome, reasons, conditions, amount: application.requested - 1_000_000 };
    const again = await service
      .as('thao')
      .reproposeDecision({ decisionId, version: returned.version, ...less });
    expect(again).toMatchObject({ status: 'proposed', amount: less.amount });
    expect(again.returnReason).toBe(reason);
    await approve(world, again);
    const history = await service.as('kien').listDecisionHistory({ decisionId });
    expect(history.items.map(({ type, byName, note }) => [type, byName, note])).toEqual([
      ['approved', 'Võ Hồng Sơn', undefined],
      ['reproposed', 'Bùi Thanh Thảo', undefined],
      ['returned', 'Võ Hồng Sơn', reason],
      ['proposed', 'Lê Thị Dung', undefined],
    ]);
  });
});

describe('a decision', () => {
  it('is nothing to the applicant before it is approved, and nothing to others ever', async () => {
    const { application, decision } = await aProposedDecision(world);
    const applicationId = application.id;
    const about = (name: Known) => service.as(name).getApplicationDecision({ applicationId });
    expect(await refusal(about('lan'))).toBe('not-found');
    await approve(world, decision);
    expect((await about('tuan')).outcome).toBe('fund');
    expect(await refusal(about('minh'))).toBe('not-found');
    expect(await refusal(about('hoa'))).toBe('not-found');
    expect(await refusal(service.as('lan').getDecision({ decisionId: decision.id }))).toBe(
      'not-allowed',
    );
  });

  it('is not there for an officer or approver who belongs to the host', async () => {
    const own: World = { ...world, hosts: [['minh', people.rival]] };
    const { decision } = await aProposedDecision(own);
    await join(service, 'minh', 'son', people.rival);
    const son = service.as('son');
    expect(await refusal(son.getDecision({ decisionId: decision.id }))).toBe('not-found');
    expect(await refusal(approve(own, decision))).toBe('not-found');
    const { items } = await son.listDecisions({ status: 'proposed' });
    expect(items.map(({ id }) => id)).not.toContain(decision.id);

    await join(service, 'minh', 'thao', people.rival);
    const counted = await aCountedReview(own);
    const proposal = aProposal(counted.review, counted.application);
    expect(await refusal(service.as('thao').proposeDecision(proposal, once()))).toBe('not-found');
  });

  it('to fund is read by everybody, without who decided or judged', async () => {
    const { call, decision } = await anApprovedDecision(world);
    const expected = {
      id: decision.id,
      callId: call.id,
      applicationTitle: decision.applicationTitle,
      organisationName: 'Công ty Mầm Xanh',
      amount: decision.amount,
      decisionNumber: '25/QĐ-UBND',
      decidedAt: decision.decidedAt,
    };
    expect((await service.as().listCallResults({ callId: call.id })).items).toEqual([expected]);
    expect((await service.as().listResults({})).items[0]).toEqual(expected);
  });
});

const alsoGranted = async (name: Known, role: Role) => {
  const { person } = await service.as(name).getMe({});
  if (!person) throw new Error(`${name} was not introduced`);
  const { id: personId, version } = person;
  const reason = 'Kiêm nhiệm theo phân công của Giám đốc Sở';
  await service.as('an').grantRole({ personId, role, reason, version });
};
