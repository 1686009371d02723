import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { Instant, instantOf } from '#shared/values/instant.ts';
import {
  aSubmittedApplication,
  sectionAnswers,
  submit,
  fiveInTheAfternoon,
} from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, join, type Cast } from '../given/people.ts';
import type { Name } from '../people.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
  });
  given = await cast(service);
  await join(service, 'lan', 'thao', given.mamXanh);
});
afterAll(() => service.stop());

const afterwards = instantOf(new Date(Date.parse(fiveInTheAfternoon) + 1));

/** Handed in the day before the deadline; the clock then stands a moment after it. */
const handedIn = async () => {
  service.clock.set('2026-12-14T03:00:00.000Z');
  const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
  const application = await aSubmittedApplication(service, 'lan', given.mamXanh, call);
  service.clock.set(afterwards);
  return application;
};

const ask = (name: Name, { id: applicationId, version }: ApplicationView) =>
  service.as(name).requestSupplement({
    applicationId,
    version,
    missing: ['Bản cam kết có chữ ký của người đại diện'],
    note: 'Bản cam kết thiếu trang cuối, đề nghị gửi đủ.',
  });
const admit = (name: Name, { id: applicationId, version }: ApplicationView) =>
  service.as(name).admitApplication({ applicationId, version });
const reject = (name: Name, { id: applicationId, version }: ApplicationView) =>
  service.as(name).rejectApplication({
    applicationId,
    version,
    reasons: ['Đơn vị chưa quyết toán nhiệm vụ trước.'],
  });

describe('the check of an application', () => {
  it('begins after the deadline', async () => {
    const application = await handedIn();
    service.clock.set(fiveInTheAfternoon);
    for (const act of [ask, admit, reject])
      expect(await refusal(act('dung', application))).toBe('call-not-closed');
    const seen = await service.as('dung').getApplication({ applicationId: application.id });
    expect(seen.actions).toEqual([]);
  });

  it('finds it valid', async () => {
    const application = await handedIn();
    const seen = await service.as('dung').getApplication({ applicationId: application.id });
    expect(seen.actions).toEqual(['requestSupplement', 'admit', 'reject']);
    expect(await admit('dung', application)).toMatchObject({ status: 'valid', actions: [] });
  });

  it('finds it not valid, with reasons its host reads', async () => {
    const application = await handedIn();
    await reject('dung', application);
    const seen = await service.as('lan').getApplication({ applicationId: application.id });
    expect(seen).toMatchObject({
      status: 'invalid',
      reasons: ['Đơn vị chưa quyết toán nhiệm vụ trước.'],
      actions: [],
    });
  });

  it('is no business of an officer of the same organisation, or of any other role', async () => {
    const application = await handedIn();
    expect(await refusal(admit('thao', application))).toBe('not-allowed');
    for (const name of ['son', 'thu', 'kien', 'lan'] as const)
      expect(await refusal(admit(name, application))).toBe('not-allowed');
  });
});

describe('a request for papers', () => {
  it('is answered within five working days, and made once', async () => {
    const application = await handedIn();
    const asked = await ask('dung', application);
    // Asked on Tuesday the 15th: five working days later it is Tuesday the 22nd, in Vietnam.
    const dueAt = Instant.parse('2026-12-22T16:59:59.999Z');
    expect(asked).toMatchObject({ status: 'supplementing', supplement: { dueAt } });
    expect(await refusal(reject('dung', asked))).toBe('out-of-turn');

    const lan = service.as('lan');
    const seen = await lan.getApplication({ applicationId: application.id });
    expect(seen.actions).toEqual(['edit', 'answerSupplement']);
    await lan.saveSection({
      applicationId: seen.id,
      section: 'goals',
      version: 1,
      answers: { ...sectionAnswers('goals'), urgency: 'Đã bổ sung.' },
    });
    service.clock.set(dueAt);
    const answered = await submit(service, 'lan', seen);
    expect(answered).toMatchObject({
      status: 'supplemented',
      submissions: 2,
      submittedAt: application.submittedAt,
      supplement: { answeredAt: dueAt },
    });
    expect(await refusal(ask('dung', answered))).toBe('supplement-once');
    // Whoever may not ask at all learns nothing of what was asked before.
    expect(await refusal(ask('thao', answered))).toBe('not-allowed');
    expect(await admit('dung', answered)).toMatchObject({ status: 'valid' });
  });

  it('is late a millisecond after its last day', async () => {
    const asked = await ask('dung', await handedIn());
    service.clock.set('2026-12-22T17:00:00.000Z');
    expect(await refusal(submit(service, 'lan', asked))).toBe('supplement-late');
    const seen = await service.as('lan').getApplication({ applicationId: asked.id });
    expect(seen.actions).toEqual([]);
    expect(await reject('dung', asked)).toMatchObject({ status: 'invalid' });
  });
});
