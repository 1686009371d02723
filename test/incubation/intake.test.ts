import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#shared/applications/model.ts';
import type { CohortView } from '#shared/incubation/views.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { addDays, dayOf, instantOf, startOfDay } from '#shared/values/instant.ts';
import { once } from '../given/applications.ts';
import { aCohort, directly } from '../given/incubation.ts';
import { cast, type Cast } from '../given/people.ts';
import { aProposal, approve, aSittingCouncil, count, type World } from '../given/reviews.ts';
import { aStartup } from '../given/startups.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
let cohort: CohortView;
let own: Pick<Application, 'id'>;
let other: Pick<Application, 'id'>;
let startupId: StartupId;
const today = () => dayOf(instantOf(new Date(service.clock.now())));

/** A call two rivals applied to: Mầm Xanh’s application is approved, the other’s is being judged. */
const judged = async () => {
  const world: World = {
    service,
    cast: given,
    hosts: [
      ['lan', given.mamXanh],
      ['minh', given.rival],
    ],
  };
  const { call, council, applications } = await aSittingCouncil(world);
  const of = (organisationId: string) => {
    const application = applications.find((one) => one.organisationId === organisationId);
    const review = council.reviews.find((one) => one.organisationId === organisationId);
    if (!application || !review) throw new Error('Both applied');
    return { application, review };
  };
  const first = of(given.mamXanh);
  const proposal = aProposal(await count(world, first.review), first.application);
  await approve(world, await service.as('dung').proposeDecision(proposal, once()));
  return { call, own: first.application, other: of(given.rival).application };
};

beforeAll(async () => {
  service = await startService();
  given = await cast(service);
  const found = await judged();
  ({ own, other } = found);
  cohort = await service.as('linh').planCohort(aCohort({ callId: found.call.id }), once());
  const profile = { ...aStartup(), organisationId: given.mamXanh };
  startupId = (await service.as('lan').registerStartup(profile, once())).id;
});
afterAll(() => service.stop());

describe('an intake', () => {
  it('lists applicants with their startups, by how far they are judged', async () => {
    const listed = async (status: 'reviewing' | 'approved') =>
      (await service.as('linh').listIntake({ cohortId: cohort.id, status })).items;
    expect(await listed('approved')).toMatchObject([
      { id: own.id, startups: [{ id: startupId, name: 'Mầm Xanh' }] },
    ]);
    expect(await listed('reviewing')).toMatchObject([{ id: other.id, startups: [] }]);
  });

  it('invites applicants to a room and a time nobody else has, and shows it to them', async () => {
    const at = (minute: number) =>
      instantOf(new Date(Date.parse(startOfDay(addDays(today(), 3))) + (540 + minute) * 60_000));
    const invite = (applicationId: string, minute: number) =>
      service.as('linh').makeSlot({
        cohortId: cohort.id,
        applicationId,
        kind: 'pitch',
        startsAt: at(minute),
        minutes: 20,
        where: 'Phòng họp 2',
      });
    const slot = await invite(own.id, 0);
    const clash = await refused(invite(other.id, 10));
    expect(clash).toMatchObject({ code: 'slot-clashes', detail: { startsAt: at(0) } });
    const both = await Promise.allSettled([invite(other.id, 30), invite(other.id, 40)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { id: slotId, kind, minutes, where } = slot;
    await service.as('linh').moveSlot({
      ...{ cohortId: cohort.id, slotId, version: 1, kind, minutes, where },
      startsAt: at(120),
    });
    const { items } = await service.as('tuan').listMySlots({});
    expect(items).toMatchObject([{ id: slotId, startsAt: at(120), where: 'Phòng họp 2' }]);
    expect((await service.as('hanh').listMySlots({})).items).toEqual([]);
  });
});

describe('admission from an application', () => {
  const admit = (applicationId: string) =>
    service.as('linh').admitStartup({
      cohortId: cohort.id,
      startupId,
      applicationId,
      on: today(),
      needs: [],
    });

  it('needs one that is the startup’s own, to the intake call, and approved', async () => {
    expect(await refusal(admit(other.id))).toBe('application-of-another');
    const elsewhere = await service.as('linh').planCohort(aCohort(), once());
    const direct = { startupId, reason: directly, on: today(), needs: [] };
    const stray = service
      .as('linh')
      .admitStartup({ ...direct, cohortId: elsewhere.id, applicationId: own.id });
    expect(await refusal(stray)).toBe('not-found');
    const rivals = await service
      .as('minh')
      .registerStartup({ ...aStartup({ name: 'Nắng Mới' }), organisationId: given.rival }, once());
    const early = service.as('linh').admitStartup({
      ...direct,
      cohortId: cohort.id,
      startupId: rivals.id,
      applicationId: other.id,
    });
    expect(await refusal(early)).toBe('out-of-turn');
  });

  it('keeps intake and outcome on one thread', async () => {
    const { applicationId } = await admit(own.id);
    expect(applicationId).toBe(own.id);
    const { items } = await service
      .as('linh')
      .listIntake({ cohortId: cohort.id, status: 'approved' });
    expect(items[0]?.startups[0]?.placeId).toMatch(/^plc_/);
  });
});
