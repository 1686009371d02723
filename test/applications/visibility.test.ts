import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationRoutes, type ApplicationView } from '#shared/applications/routes.ts';
import { documentRoutes } from '#shared/documents/routes.ts';
import { encode } from '#shared/http/client.ts';
import type { Route } from '#shared/http/route.ts';
import { aCompleteDraft, once, submit, upload, fiveInTheAfternoon } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import type { Name } from '../people.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
let draft: ApplicationView;
let mine: ApplicationView;
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
  });
  given = await cast(service);
  const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
  draft = await aCompleteDraft(service, 'lan', given.mamXanh, call);
  mine = await aCompleteDraft(service, 'minh', given.rival, call);
});
afterAll(() => service.stop());

const absentApplication = `app_${'a'.repeat(32)}`;
const absentDocument = `doc_${'b'.repeat(32)}`;

/** Every operation on one application or one of its files, with what it needs besides their ids. */
const attempts: [string, Route, object][] = [
  ['getApplication', applicationRoutes.getApplication, {}],
  ['getSection', applicationRoutes.getSection, { section: 'task' }],
  [
    'saveSection',
    applicationRoutes.saveSection,
    { section: 'task', version: 1, answers: { name: 'x' } },
  ],
  ['checkApplication', applicationRoutes.checkApplication, {}],
  ['submitApplication', applicationRoutes.submitApplication, { version: 1, declaration: true }],
  ['withdrawApplication', applicationRoutes.withdrawApplication, { version: 1 }],
  ['getSubmission', applicationRoutes.getSubmission, {}],
  ['detachDocument', applicationRoutes.detachDocument, {}],
  ['listApplicationHistory', applicationRoutes.listApplicationHistory, {}],
  [
    'inviteDocument',
    documentRoutes.inviteDocument,
    { item: 'narrative', name: 'a.pdf', type: 'pdf', size: 9 },
  ],
  ['listDocuments', documentRoutes.listDocuments, {}],
  ['getDocument', documentRoutes.getDocument, {}],
  ['linkDocument', documentRoutes.linkDocument, {}],
];

/** What differs between any two answers. */
const changing = new Set(['date', 'x-correlation-id']);

const answerTo = async (name: Name, route: Route, input: object) => {
  const takesApplication = 'applicationId' in route.input.shape;
  const takesDocument = 'documentId' in route.input.shape;
  const { applicationId, documentId, ...rest } = { applicationId: '', documentId: '', ...input };
  const { method, path, body, version } = encode(route, {
    ...rest,
    ...(takesApplication && { applicationId }),
    ...(takesDocument && { documentId }),
  });
  const answer = await service.raw(name, path, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(typeof version === 'number' && { 'if-match': `"${version}"` }),
      ...(route.once && { 'idempotency-key': once().once }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const headers = [...answer.headers].filter(([header]) => !changing.has(header));
  return { status: answer.status, headers, body: await answer.text() };
};

const theirs = () => ({
  applicationId: draft.id,
  documentId: draft.attachments[0]?.documentId ?? '',
});
const absent = { applicationId: absentApplication, documentId: absentDocument };

describe('T-01 somebody else’s application', () => {
  it.each(attempts)('is to a rival the same bytes as none: %s', async (_, route, input) => {
    const other = await answerTo('minh', route, { ...input, ...theirs() });
    expect(other.status).toBe(404);
    expect(other).toEqual(await answerTo('minh', route, { ...input, ...absent }));
  });

  it.each(attempts)(
    'is to the department the same bytes as none while a draft: %s',
    async (...of) => {
      const [, route, input] = of;
      for (const name of ['dung', 'kien', 'hoa'] as const) {
        const other = await answerTo(name, route, { ...input, ...theirs() });
        expect(other.status).toBe(404);
        expect(other).toEqual(await answerTo(name, route, { ...input, ...absent }));
      }
    },
  );
});

describe('T-02 an id of one in the address of another', () => {
  it('does not detach another application’s document', async () => {
    const { documentId } = theirs();
    const swapped = await answerTo('minh', applicationRoutes.detachDocument, {
      applicationId: mine.id,
      documentId,
    });
    expect(swapped.status).toBe(404);
    const kept = await service.as('lan').getApplication({ applicationId: draft.id });
    expect(kept.attachments).toEqual(draft.attachments);
  });

  it('does not start or list for another organisation', async () => {
    const minh = service.as('minh');
    const started = minh.startApplication({
      callId: mine.callId,
      organisationId: given.mamXanh,
      eligibility: {},
    });
    expect(await refusal(started)).toBe('not-found');
    const listed = minh.listApplications({ organisationId: given.mamXanh });
    expect(await refusal(listed)).toBe('not-found');
  });
});

describe('an application that was handed in', () => {
  it('shows the department what was handed in, never the working copy', async () => {
    const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
    const complete = await aCompleteDraft(service, 'lan', given.mamXanh, call);
    const { id: applicationId } = await submit(service, 'lan', complete);
    const added = await upload(service, 'lan', applicationId, { item: 'other' });
    const lan = await service.as('lan').getApplication({ applicationId });
    expect(lan.attachments.map(({ documentId }) => documentId)).toContain(added.id);

    for (const name of ['dung', 'son', 'thu', 'kien'] as const) {
      const staff = service.as(name);
      const seen = await staff.getApplication({ applicationId });
      expect(seen).toMatchObject({ sections: [], attachments: complete.attachments });
      const working = await Promise.all(
        [
          staff.getSection({ applicationId, section: 'task' }),
          staff.checkApplication({ applicationId }),
          staff.listDocuments({ applicationId }),
          staff.getDocument({ documentId: added.id }),
          staff.linkDocument({ documentId: added.id }),
        ].map(refusal),
      );
      expect(new Set(working)).toEqual(new Set(['not-found']));
    }
    expect(await refusal(service.as('hoa').getApplication({ applicationId }))).toBe('not-found');
    expect(await refusal(service.as('minh').getApplication({ applicationId }))).toBe('not-found');
  });

  it('has a history with names for the department, and none of the department’s for its host', async () => {
    const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
    const complete = await aCompleteDraft(service, 'lan', given.mamXanh, call);
    const { id: applicationId, version } = await submit(service, 'lan', complete);
    service.clock.set('2026-12-16T01:00:00.000Z');
    const note = 'Ghi chú nội bộ: đã đối chiếu.';
    await service.as('dung').admitApplication({ applicationId, version, note });
    service.clock.release();

    const staff = await service.as('kien').listApplicationHistory({ applicationId });
    expect(staff.items[0]).toMatchObject({ type: 'admitted', byName: 'Lê Thị Dung', note });
    const host = await service.as('lan').listApplicationHistory({ applicationId });
    expect(host.items.map(({ type }) => type)).toEqual(['admitted', 'submitted', 'started']);
    const text = JSON.stringify(host);
    expect(text).not.toContain(given.people('dung'));
    expect(text).not.toContain('Dung');
    expect(text).not.toContain('nội bộ');
  });

  it('is counted and listed by status', async () => {
    const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
    const { id } = await submit(
      service,
      'lan',
      await aCompleteDraft(service, 'lan', given.mamXanh, call),
    );
    await aCompleteDraft(service, 'minh', given.rival, call);
    const dung = service.as('dung');
    const { counts } = await dung.countCallApplications({ callId: call.id });
    expect(counts).toMatchObject({ submitted: 1, withdrawn: 0, valid: 0 });
    expect(counts).not.toHaveProperty('draft');
    const { items } = await dung.listCallApplications({ callId: call.id, status: 'submitted' });
    expect(items.map((item) => item.id)).toEqual([id]);
  });

  it('is counted for officers among what awaits them, from the deadline on', async () => {
    const closesAt = '2026-12-21T10:00:00.000Z';
    service.clock.set('2026-12-20T10:00:00.000Z');
    const call = await anOpenCall(service, { closesAt });
    const complete = await aCompleteDraft(service, 'lan', given.mamXanh, call);
    await submit(service, 'lan', complete);
    const waiting = async () =>
      (await service.as('dung').listCallsToCheck({})).items.filter(({ id }) => id === call.id);
    expect(await waiting()).toEqual([]);
    service.clock.set('2026-12-21T10:00:00.001Z');
    expect(await waiting()).toMatchObject([{ title: call.title, closesAt, waiting: 1 }]);
    service.clock.release();
  });
});
