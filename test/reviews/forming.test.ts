import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refused, refusal } from '../refused.ts';
import { cast, type Cast } from '../given/people.ts';
import {
  aCouncil,
  aFormation,
  applicationsToJudge,
  only,
  seven,
  without,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
let world: World;

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
  world = { service, cast: people, pack: 'tt20-selection-applied' };
});
afterAll(() => service.stop());

describe('forming a council', () => {
  it('takes its applications along, all or none', async () => {
    const { council, applications } = await aCouncil(world);
    expect(council).toMatchObject({
      status: 'formed',
      version: 1,
      actions: ['inform', 'dissolve'],
    });
    const { id: applicationId } = only(applications);
    const reviewing = await service.as('dung').getApplication({ applicationId });
    expect(reviewing.status).toBe('reviewing');
    expect(only(council.reviews)).toMatchObject({ applicationId, status: 'assigned' });
  });

  it('cannot take an application that sits before another council, nor one of another call', async () => {
    const first = await aCouncil(world);
    const again = service.as('thao').formCouncil(aFormation(world, first));
    expect(await refused(again)).toMatchObject({ code: 'out-of-turn', status: 409 });
    const second = await applicationsToJudge({ ...world, hosts: [['minh', people.rival]] });
    const both = [...first.applications, ...second.applications];
    const mixed = aFormation(world, { call: second.call, applications: both });
    expect(await refusal(service.as('dung').formCouncil(mixed))).toBe('not-found');
    const { id: applicationId } = only(second.applications);
    expect((await service.as('dung').getApplication({ applicationId })).status).toBe('valid');
  });

  it('says every rule of the pack that its members break', async () => {
    const toJudge = await applicationsToJudge(world);
    const five = without(seven, 'hoa', 'yen');
    const formation = aFormation({ ...world, seating: five }, toJudge);
    const problem = await refused(service.as('dung').formCouncil(formation));
    expect(problem).toMatchObject({ code: 'composition-refused', status: 422 });
    expect(problem.detail?.reasons).toEqual([
      expect.objectContaining({ code: 'size-not-allowed', have: 5 }),
      expect.objectContaining({ code: 'role-too-few', subject: 'chair' }),
      expect.objectContaining({ code: 'role-too-few', subject: 'reviewer', have: 1, needed: 2 }),
    ]);
  });

  it('needs registered experts, and a secretary who is not one of them', async () => {
    const toJudge = await applicationsToJudge(world);
    const formation = aFormation(world, toJudge);
    const [first, ...others] = formation.members;
    const withStranger = {
      ...formation,
      members: [{ personId: people.people('minh'), role: 'chair' as const }, ...others],
    };
    expect(first?.role).toBe('chair');
    expect(await refused(service.as('dung').formCouncil(withStranger))).toMatchObject({
      code: 'members-unknown',
      fields: [{ field: 'members.0.personId' }],
    });
    const ownSecretary = { ...formation, secretaryId: people.people('mai') };
    expect(await refused(service.as('dung').formCouncil(ownSecretary))).toMatchObject({
      code: 'members-unknown',
      fields: [{ field: 'secretaryId' }],
    });
  });

  it('waits until the call is closed', async () => {
    const toJudge = await applicationsToJudge(world);
    const { closesAt } = toJudge.call;
    service.clock.set(closesAt);
    expect(await refusal(service.as('dung').formCouncil(aFormation(world, toJudge)))).toBe(
      'call-not-closed',
    );
  });

  it('is no business of others', async () => {
    const toJudge = await applicationsToJudge(world);
    for (const name of ['lan', 'thu', 'son', 'kien', 'hoa'] as const)
      expect(await refusal(service.as(name).formCouncil(aFormation(world, toJudge)))).toBe(
        'not-allowed',
      );
  });

  it('leaves what it judged to another council when it is dissolved', async () => {
    const { council, applications, call } = await aCouncil(world);
    const reason = 'Chủ tịch Hội đồng đi công tác dài ngày.';
    const { id: councilId, version } = council;
    const dissolved = await service.as('dung').dissolveCouncil({ councilId, version, reason });
    expect(dissolved).toMatchObject({ status: 'dissolved', actions: [] });
    expect(only(dissolved.reviews).status).toBe('released');
    const next = await service.as('dung').formCouncil(aFormation(world, { call, applications }));
    const listed = await service.as('dung').listCouncils({ callId: call.id });
    expect(new Set(listed.items.map(({ id }) => id))).toEqual(new Set([councilId, next.id]));
    const history = await service.as('kien').listCouncilHistory({ councilId });
    expect(history.items.map(({ type, note }) => [type, note])).toEqual([
      ['dissolved', reason],
      ['formed', undefined],
    ]);
  });
});
