import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#shared/identity/roles.ts';
import { cast, join, type Cast, type Known } from '../given/people.ts';
import { anApprovedDecision, aProposedDecision, approve, type World } from '../given/reviews.ts';
import { refused, refusal } from '../refused.ts';
import { once } from '../given/applications.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
let world: World;
let proposed: Record<'hoa' | 'phuc', Awaited<ReturnType<typeof aProposedDecision>>>;

beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'reviews', 'decisions'],
  });
  people = await cast(service);
  world = { service, cast: people };
  proposed = { hoa: await aProposedDecision(world), phuc: await aProposedDecision(world) };
});
afterAll(() => service.stop());

const reason = 'Điều động công tác theo quyết định của Giám đốc Sở';

/** An expert who left the list of experts and became an approver. */
const promoted = async (name: Known) => {
  const change = async (verb: 'grantRole' | 'revokeRole', role: Role) => {
    const { person } = await service.as(name).getMe({});
    if (!person) throw new Error(`${name} was not introduced`);
    const { id: personId, version } = person;
    await service.as('an')[verb]({ personId, role, reason, version });
  };
  await change('revokeRole', 'expert');
  await change('grantRole', 'approver');
};

describe('whoever approves', () => {
  it.each([
    ['hoa', 'own-council'],
    ['phuc', 'own-employer'],
  ] as const)('is not %s, but another (%s)', async (name, code) => {
    const { decision } = proposed[name];
    const { id: decisionId, version } = decision;
    await promoted(name);
    const one = service.as(name);
    expect(await one.getDecision({ decisionId })).toMatchObject({ bar: code, actions: [] });
    const approved = one.approveDecision({ decisionId, version, decisionNumber: '26' }, once());
    const problem = await refused(approved);
    expect(problem).toMatchObject({ code, status: 403 });
    expect(problem.title).toMatch(/Người phê duyệt khác sẽ quyết định/u);
    const returned = one.returnDecision({ decisionId, version, reason });
    expect(await refusal(returned)).toBe(code);
    const son = await service.as('son').getDecision({ decisionId });
    expect(son).toMatchObject({ actions: ['approve', 'return'] });
    expect(son.bar).toBeUndefined();
    expect(await approve(world, decision)).toMatchObject({ status: 'approved' });
  });
});

describe('the counts of decisions', () => {
  it('are true however many there are, and tell nobody of those on their own applications', async () => {
    const rival: World = { ...world, hosts: [['minh', people.rival]], seating: withoutLeavers };
    const counts = async (name: Known) => (await service.as(name).countDecisions({})).counts;
    const before = await counts('dung');
    await aProposedDecision(rival);
    await aProposedDecision(rival);
    expect(await counts('dung')).toEqual({
      ...before,
      proposed: Number(before['proposed']) + 2,
    });
    await join(service, 'minh', 'thao', people.rival);
    expect(await counts('thao')).toEqual(before);
  });
});

describe('the decision on a rival', () => {
  it('is not there for an officer whose own organisation applied to the call', async () => {
    const both: World = {
      ...world,
      hosts: [
        ['lan', people.mamXanh],
        ['minh', people.rival],
      ],
      seating: withoutLeavers,
    };
    const { decision } = await anApprovedDecision(both, { outcome: 'decline' });
    const { applicationId } = decision;
    expect(await refusal(service.as('thao').getApplicationDecision({ applicationId }))).toBe(
      'not-found',
    );
    expect(await service.as('dung').getApplicationDecision({ applicationId })).toMatchObject({
      outcome: 'decline',
    });
  });
});

const withoutLeavers = {
  tam: 'chair',
  khanh: 'vice',
  binh: 'reviewer',
  yen: 'reviewer',
  long: 'sciSecretary',
  mai: 'member',
  quyen: 'member',
} as const;
