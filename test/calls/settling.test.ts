import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aCompleteDraft,
  aSubmittedApplication,
  fiveInTheAfternoon,
} from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'documents'] });
  given = await cast(service);
});
afterAll(() => service.stop());

describe('a call whose deadline has passed', () => {
  it('is finished once every application has an end, and says how many have none', async () => {
    service.clock.set('2026-12-14T03:00:00.000Z');
    const dung = service.as('dung');
    const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
    const callId = call.id;
    const first = await aSubmittedApplication(service, 'lan', given.mamXanh, call);
    await aSubmittedApplication(service, 'minh', given.rival, call);
    // A draft that was never handed in is nobody's unfinished work.
    await aCompleteDraft(service, 'hanh', given.institute, call);
    service.clock.set('2026-12-16T03:00:00.000Z');
    const settle = () => dung.settleCall({ callId, version: call.version });

    const none = await refused(settle());
    expect(none).toMatchObject({ code: 'call-undecided', status: 409 });
    expect(none.detail).toEqual({ left: { submitted: 2 } });

    await dung.admitApplication({ applicationId: first.id, version: first.version });
    expect((await refused(settle())).detail).toEqual({ left: { submitted: 1, valid: 1 } });
  });

  it('is finished when all were withdrawn or rejected', async () => {
    service.clock.set('2026-12-14T03:00:00.000Z');
    const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
    const taken = await aSubmittedApplication(service, 'lan', given.mamXanh, call);
    const kept = await aSubmittedApplication(service, 'minh', given.rival, call);
    await service
      .as('lan')
      .withdrawApplication({ applicationId: taken.id, version: taken.version });
    service.clock.set('2026-12-16T03:00:00.000Z');
    const dung = service.as('dung');
    const reasons = ['Đơn vị chưa quyết toán nhiệm vụ trước.'];
    await dung.rejectApplication({ applicationId: kept.id, version: kept.version, reasons });
    const settled = await dung.settleCall({ callId: call.id, version: call.version });
    expect(settled.status).toBe('settled');
  });
});
