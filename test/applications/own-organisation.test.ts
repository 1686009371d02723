import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { aDraft, aSubmittedApplication, fiveInTheAfternoon } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, join, type Cast } from '../given/people.ts';
import type { Name } from '../people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
let theirs: ApplicationView;
let own: ApplicationView;
/** Thảo is an officer, and of a company that has begun an application to the call. */
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'documents'] });
  given = await cast(service);
  await join(service, 'minh', 'thao', given.rival);
  service.clock.set('2026-12-14T03:00:00.000Z');
  const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
  theirs = await aSubmittedApplication(service, 'lan', given.mamXanh, call);
  own = await aDraft(service, 'minh', given.rival, call);
  service.clock.set('2026-12-16T03:00:00.000Z');
});
afterAll(() => service.stop());

const absent = `app_${'a'.repeat(32)}`;
const absentDocument = `doc_${'b'.repeat(32)}`;

const seen = async (name: Name, path: string, init: RequestInit = {}) => {
  const answer = await service.raw(name, path, init);
  return { status: answer.status, body: await answer.text() };
};

describe('T-03 an officer whose own organisation applies to a call', () => {
  it.each(['', '/submission', '/history'])(
    'reads of a rival the same bytes as of none: %s',
    async (part) => {
      const rival = await seen('thao', `/applications/${theirs.id}${part}`);
      expect(rival).toEqual(await seen('thao', `/applications/${absent}${part}`));
      expect(rival.status).toBe(404);
      expect((await seen('dung', `/applications/${theirs.id}${part}`)).status).toBe(200);
    },
  );

  it('opens no file of a rival', async () => {
    const [file] = theirs.attachments;
    const id = file?.documentId ?? '';
    const ways: [string, RequestInit][] = [
      ['', {}],
      ['/link', { method: 'POST' }],
    ];
    for (const [part, init] of ways) {
      const rival = await seen('thao', `/documents/${id}${part}`, init);
      expect(rival).toEqual(await seen('thao', `/documents/${absentDocument}${part}`, init));
      expect(rival.status).toBe(404);
      expect((await seen('dung', `/documents/${id}${part}`, init)).status).toBe(200);
    }
  });

  it('is told why there is no list and no count, and who else is an officer', async () => {
    const { callId } = theirs;
    const thao = service.as('thao');
    const told = { code: 'own-call', status: 403 };
    const listed = thao.listCallApplications({ callId, status: 'submitted' });
    expect(await refused(listed)).toMatchObject(told);
    expect(await refused(thao.countCallApplications({ callId }))).toMatchObject(told);
    const { items } = await thao.listExperts({ role: 'officer' });
    expect(items.map(({ name }) => name)).toContain('Lê Thị Dung');
  });

  it('concludes nothing about a rival', async () => {
    const { id: applicationId, version } = theirs;
    const reasons = ['Đơn vị chưa quyết toán nhiệm vụ trước.'];
    const [note = ''] = reasons;
    const thao = service.as('thao');
    const attempts = [
      thao.admitApplication({ applicationId, version }),
      thao.rejectApplication({ applicationId, version, reasons }),
      thao.requestSupplement({ applicationId, version, missing: ['Bản cam kết'], note }),
    ];
    expect(await Promise.all(attempts.map(refusal))).toEqual(Array(3).fill('not-found'));
  });

  it('is an officer of every other call, and of this one once its own is withdrawn', async () => {
    const { callId } = theirs;
    service.clock.set('2026-12-14T04:00:00.000Z');
    const other = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
    const { counts } = await service.as('thao').countCallApplications({ callId: other.id });
    expect(counts).toMatchObject({ submitted: 0 });
    const minh = service.as('minh');
    const { version } = await minh.getApplication({ applicationId: own.id });
    await minh.withdrawApplication({ applicationId: own.id, version });
    const { items } = await service
      .as('thao')
      .listCallApplications({ callId, status: 'submitted' });
    expect(items.map(({ id }) => id)).toEqual([theirs.id]);
  });
});
