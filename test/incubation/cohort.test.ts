import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CohortView } from '#shared/incubation/views.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { aCohort, directly } from '../given/incubation.ts';
import { cast, type Cast } from '../given/people.ts';
import { aStartup } from '../given/startups.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let given: Cast;
let mamXanh: StartupId;
let nangMoi: StartupId;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation'] });
  given = await cast(service);
  service.clock.set('2026-11-23T03:00:00.000Z');
  const register = async (name: 'lan' | 'minh', organisationId: string) =>
    (await service.as(name).registerStartup({ ...aStartup(), organisationId }, once())).id;
  mamXanh = await register('lan', given.mamXanh);
  nangMoi = await register('minh', given.rival);
});
afterAll(() => service.stop());

const on = '2026-11-23';
const admit = (cohort: CohortView, startupId: StartupId, reason: string | undefined = directly) =>
  service
    .as('linh')
    .admitStartup({ cohortId: cohort.id, startupId, on, needs: [], ...(reason && { reason }) });

describe('a cohort', () => {
  it('is planned with what makes sense', async () => {
    const linh = service.as('linh');
    const backwards = linh.planCohort(aCohort({ endsOn: '2026-09-01' }), once());
    expect((await refused(backwards)).fields).toMatchObject([{ field: 'endsOn' }]);
    const noRules = linh.planCohort(aCohort({ rulesId: 'standard@9' }), once());
    expect((await refused(noRules)).fields).toMatchObject([{ field: 'rulesId' }]);
    const noMentor = linh.planCohort(aCohort({ mentors: [given.people('lan')] }), once());
    expect((await refused(noMentor)).fields).toMatchObject([{ field: 'mentors' }]);
  });

  it('keeps its rules from when it started, and its other plans open', async () => {
    const linh = service.as('linh');
    const { id: cohortId, version } = await linh.planCohort(aCohort(), once());
    const late = linh.moveCohort({ cohortId, version, action: 'start', on: '2026-11-24' });
    expect((await refused(late)).fields).toMatchObject([{ field: 'on', code: 'not-yet' }]);
    const running = await linh.moveCohort({ cohortId, version, action: 'start', on });
    expect(running).toMatchObject({ status: 'running', startedOn: on });
    const change = (more: Parameters<typeof aCohort>[0]) =>
      linh.changeCohort({ cohortId, version: running.version, ...aCohort(more) });
    expect(await refusal(change({ rulesId: 'acceleration@1' }))).toBe('rules-pinned');
    expect(await change({ name: 'Khóa Thu 2026' })).toMatchObject({ name: 'Khóa Thu 2026' });
    const { items } = await linh.listCohortHistory({ cohortId });
    expect(items.map(({ type }) => type)).toEqual(['changed', 'started', 'planned']);
  });

  it('gives its last place once, however many give it at once', async () => {
    const cohort = await service.as('linh').planCohort(aCohort({ quota: 1 }), once());
    const both = await Promise.allSettled([admit(cohort, mamXanh), admit(cohort, nangMoi)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { cards, cohort: after } = await service.as('kien').getBoard({ cohortId: cohort.id });
    expect(after).toMatchObject({ admitted: 1, active: 1 });
    expect(cards).toHaveLength(1);
    const missed = cards[0]?.startupId === mamXanh ? nangMoi : mamXanh;
    expect(await refusal(admit(cohort, missed))).toBe('cohort-full');
  });

  it('admits a startup once, and without an application only for a reason', async () => {
    const cohort = await service.as('linh').planCohort(aCohort(), once());
    const without = await refused(admit(cohort, mamXanh, ''));
    expect(without.fields).toMatchObject([{ field: 'reason', code: 'required' }]);
    await admit(cohort, mamXanh);
    expect(await refusal(admit(cohort, mamXanh))).toBe('already-admitted');
  });

  it('ends once nobody is in it any more', async () => {
    const linh = service.as('linh');
    const planned = await linh.planCohort(aCohort(), once());
    const cohortId = planned.id;
    const start = { cohortId, version: planned.version, action: 'start', on } as const;
    await linh.moveCohort(start);
    const place = await admit(planned, mamXanh);
    const end = async () => {
      const { version } = await linh.getCohort({ cohortId });
      return linh.moveCohort({ cohortId, version, action: 'end', on });
    };
    expect(await refusal(end())).toBe('places-open');
    const { id: placeId, version } = place;
    const reason = 'Nhóm chuyển sang một chương trình ươm tạo ở nơi khác.';
    await linh.movePlace({ placeId, version, action: 'leave', on, reason });
    expect(await end()).toMatchObject({ status: 'ended', endedOn: on, active: 0, admitted: 1 });
    expect(await refusal(admit(planned, nangMoi))).toBe('out-of-turn');
  });
});
