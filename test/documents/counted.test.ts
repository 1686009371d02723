import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompleteDraft, aSubmittedApplication, submit, upload } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
  });
  given = await cast(service);
});
afterAll(() => service.stop());

describe('T-17 a submission and its files', () => {
  const anEvilTwin = async (documentId: string, change: object) => {
    const { openTable } = await import('#functions/storage/table.ts');
    const { documentsTable } = await import('#functions/documents/table.ts');
    const { commit } = await import('#functions/storage/commit.ts');
    const table = openTable(documentsTable);
    const item = await table.get(documentId, 'document');
    await commit(table.put({ pk: documentId, sk: 'document', ...item, ...change }));
  };

  it.each([
    ['found infected after all', { status: 'refused', fault: 'infected' }],
    ['of other bytes than were checked', { versionId: 'another' }],
  ])('is refused with a file %s', async (_, change) => {
    const open = await anOpenCall(service);
    const draft = await aCompleteDraft(service, 'lan', given.mamXanh, open);
    const documentId = draft.attachments[0]?.documentId ?? '';
    await anEvilTwin(documentId, change);
    const problem = await refused(submit(service, 'lan', draft));
    expect(problem).toMatchObject({
      status: 409,
      code: 'document-not-clean',
      detail: { documentId },
    });
  });

  it('counts each file whole or not at all, however uploads race it', async () => {
    const open = await anOpenCall(service);
    const draft = await aCompleteDraft(service, 'lan', given.mamXanh, open);
    const uploads = Array.from({ length: 5 }, (_, at) =>
      pause(at * 15).then(() => upload(service, 'lan', draft.id, { item: 'other' })),
    );
    const [receipt] = await Promise.all([
      pause(40).then(() => submit(service, 'lan', draft)),
      ...uploads,
    ]);
    const { attachments: counted } = await service
      .as('lan')
      .getSubmission({ applicationId: draft.id });
    expect(counted).toEqual(receipt.attachments);
    expect(counted.length).toBeGreaterThanOrEqual(draft.attachments.length);
    for (const { documentId, sha256: pinned, versionId } of counted)
      expect(await service.as('dung').getDocument({ documentId })).toMatchObject({
        status: 'clean',
        sha256: pinned,
        versionId,
      });
  });
});

describe('a file that was handed in', () => {
  it('is taken out of the working copy; what was handed in keeps it', async () => {
    const open = await anOpenCall(service);
    const application = await aSubmittedApplication(service, 'lan', given.mamXanh, open);
    const [first] = application.attachments;
    if (!first) throw new Error('It has papers.');
    const { documentId } = first;
    const lan = service.as('lan');
    const without = await lan.detachDocument({ applicationId: application.id, documentId });
    expect(without.attachments).toHaveLength(application.attachments.length - 1);
    const listed = await lan.listDocuments({ applicationId: application.id });
    expect(listed.items.map(({ id }) => id)).not.toContain(documentId);
    const handedIn = await service.as('dung').getSubmission({ applicationId: application.id });
    expect(handedIn.attachments).toContainEqual(first);
    const { url } = await service.as('dung').linkDocument({ documentId });
    expect((await fetch(url)).status).toBe(200);
  });

  it('leaves a trace for its own people and an auditor, not for those who judge', async () => {
    const open = await anOpenCall(service);
    const application = await aSubmittedApplication(service, 'lan', given.mamXanh, open);
    const [first] = application.attachments;
    if (!first) throw new Error('It has papers.');
    const of = { applicationId: application.id };
    await service.as('lan').detachDocument({ ...of, documentId: first.documentId });
    const traces = async (name: 'tuan' | 'kien' | 'dung') => {
      const { items } = await service.as(name).listApplicationHistory(of);
      return items.filter(({ type }) => type === 'documentRemoved');
    };
    const trace = { note: first.name, by: given.people('lan') };
    expect(await traces('tuan')).toMatchObject([trace]);
    expect(await traces('kien')).toMatchObject([trace]);
    expect(await traces('dung')).toEqual([]);
  });
});

describe('a council member', () => {
  it('reads a file only once cleared of conflicts, and no longer than that', async () => {
    const open = await anOpenCall(service);
    const application = await aSubmittedApplication(service, 'lan', given.mamXanh, open);
    const documentId = application.attachments[0]?.documentId;
    if (!documentId) throw new Error('It has papers.');
    const read = () => service.as('hoa').linkDocument({ documentId });
    expect(await refusal(read())).toBe('not-found');

    const { openTable } = await import('#functions/storage/table.ts');
    const { reviewsTable } = await import('#functions/reviews/table.ts');
    const { commit } = await import('#functions/storage/commit.ts');
    const reviews = openTable(reviewsTable);
    const sk = `cleared#${given.people('hoa')}`;
    await commit(reviews.put({ pk: application.id, sk }));
    expect((await fetch((await read()).url)).status).toBe(200);
    await commit(reviews.remove(application.id, sk));
    expect(await refusal(read())).toBe('not-found');
  });

  it('reads none any more from the moment they are no expert', async () => {
    const open = await anOpenCall(service);
    const application = await aSubmittedApplication(service, 'lan', given.mamXanh, open);
    const documentId = application.attachments[0]?.documentId;
    if (!documentId) throw new Error('It has papers.');
    const { openTable } = await import('#functions/storage/table.ts');
    const { reviewsTable } = await import('#functions/reviews/table.ts');
    const { commit } = await import('#functions/storage/commit.ts');
    const personId = given.people('khanh');
    await commit(openTable(reviewsTable).put({ pk: application.id, sk: `cleared#${personId}` }));
    const khanh = service.as('khanh');
    expect((await khanh.linkDocument({ documentId })).url).toContain('http');

    const { version } = await service.as('kien').getPerson({ personId });
    const reason = 'Thôi tham gia danh sách chuyên gia theo nguyện vọng';
    await service.as('an').revokeRole({ personId, role: 'expert', reason, version });
    expect(await refusal(khanh.linkDocument({ documentId }))).toBe('not-found');
    expect(await refusal(khanh.getDocument({ documentId }))).toBe('not-found');
  });
});
