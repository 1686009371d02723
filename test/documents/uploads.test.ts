import { setTimeout as pause } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationId } from '#shared/applications/model.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import { eicar } from '#infra/local/objects/scan.ts';
import { aDraft, bytesOf, post, settled, upload } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { docx, lockedDocx, pdf, png } from './files.ts';

let service: Service;
let given: Cast;
let call: PublicCall;
let applicationId: ApplicationId;
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
  });
  given = await cast(service);
  call = await anOpenCall(service);
  ({ id: applicationId } = await aDraft(service, 'lan', given.mamXanh, call));
});
afterAll(() => service.stop());

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const attachments = async () =>
  (await service.as('lan').getApplication({ applicationId })).attachments;

describe('a file', () => {
  it('is invited, judged and attached, pinned to its bytes', async () => {
    const document = await upload(service, 'lan', applicationId, {
      item: 'narrative',
      name: 'Thuyết minh nhiệm vụ.pdf',
    });
    expect(document).toMatchObject({ status: 'clean', sha256: sha256(bytesOf.pdf) });
    expect(document).not.toHaveProperty('quarantineKey');
    expect(document).not.toHaveProperty('keptKey');
    expect(await attachments()).toMatchObject([
      {
        documentId: document.id,
        sha256: document.sha256,
        versionId: document.versionId,
        addedBy: given.people('lan'),
      },
    ]);
  });

  it('is downloaded by a short link, under its own name, never opened in place', async () => {
    const turned = { item: 'other', type: 'docx', name: 'Đề cương \u202excod.exe' } as const;
    const { fields } = await refused(upload(service, 'lan', applicationId, turned));
    expect(fields).toMatchObject([{ field: 'name', code: 'misleading' }]);

    const plain = { ...turned, name: 'Đề cương xcod.exe' };
    const { id } = await upload(service, 'lan', applicationId, plain);
    const { url } = await service.as('tuan').linkDocument({ documentId: id });
    expect(Number(new URL(url).searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(60);
    const answer = await fetch(url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytesOf.docx);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="De cuong xcod.exe.docx"; filename*=UTF-8''${encodeURIComponent('Đề cương xcod.exe.docx')}`,
    );
    expect(answer.headers.get('content-type')).toContain('officedocument');
    const bent = url.replace(/k%2Fdoc_|k\/doc_/, 'k/doc_0');
    expect((await fetch(bent)).status).toBe(403);
  });

  it('is told apart by what the call asks for', async () => {
    const ask = (given: object) =>
      refusal(
        service.as('lan').inviteDocument({
          applicationId,
          item: 'narrative',
          name: 'a.pdf',
          type: 'pdf',
          size: 9,
          ...given,
        }),
      );
    expect(await ask({ item: 'poem' })).toBe('document-unknown-item');
    expect(await ask({ type: 'png' })).toBe('document-wrong-type');
    expect(await ask({ size: 25_000_001 })).toBe('document-too-big');
    for (let tries = 0; tries < 5; tries += 1) await ask({}).catch(() => undefined);
    expect(await ask({})).toBe('document-too-many');
  });

  it('comes back to a page of the portal after a plain form, and to no other place', async () => {
    const invite = (returnTo: string) =>
      service.as('lan').inviteDocument({
        applicationId,
        item: 'other',
        name: 'a.pdf',
        type: 'pdf',
        size: bytesOf.pdf.length,
        returnTo,
      });
    const { document, upload: form } = await invite('/applications/mine');
    const answer = await post(form, bytesOf.pdf);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:4000\/applications\/mine/);
    expect(await settled(service, 'lan', document.id)).toMatchObject({ status: 'clean' });
    expect(await refusal(invite('https://evil.example/'))).toBe('unfit');
    expect(await refusal(invite('/a?next=https:'))).toBe('unfit');
  });
});

describe('T-27 an invitation in other hands', () => {
  const invite = async () => {
    const bytes = bytesOf.pdf;
    const { document, upload: form } = await service.as('lan').inviteDocument({
      applicationId,
      item: 'other',
      name: 'a.pdf',
      type: 'pdf',
      size: bytes.length,
    });
    return { document, form, bytes };
  };

  it.each([
    ['a larger file', (bytes: Buffer) => Buffer.concat([bytes, bytes]), {}, 400],
    ['an empty file', () => Buffer.alloc(0), {}, 400],
    ['another type', (bytes: Buffer) => bytes, { 'Content-Type': 'text/html' }, 403],
    ['another key', (bytes: Buffer) => bytes, { key: 'k/mine' }, 403],
    ['another bucket', (bytes: Buffer) => bytes, { bucket: 'kept' }, 403],
    ['a wish to be public', (bytes: Buffer) => bytes, { acl: 'public-read' }, 403],
  ])('does not take %s, and the draft stays whole', async (_, bend, fields, status) => {
    const before = await attachments();
    const { document, form, bytes } = await invite();
    expect((await post(form, bend(bytes), fields)).status).toBe(status);
    const { status: now } = await service.as('lan').getDocument({ documentId: document.id });
    expect(now).toBe('invited');
    expect(await attachments()).toEqual(before);
  });
});

describe('T-28 a second file under one invitation', () => {
  it('changes nothing about the first', async () => {
    const bytes = bytesOf.pdf;
    const { document, upload: form } = await service.as('lan').inviteDocument({
      applicationId,
      item: 'other',
      name: 'a.pdf',
      type: 'pdf',
      size: bytes.length + 20,
    });
    await post(form, bytes);
    const first = await settled(service, 'lan', document.id);
    await post(form, pdf({ head: '% another\n' }));
    await pause(200);
    expect(await settled(service, 'lan', document.id)).toEqual(first);
    const { url } = await service.as('lan').linkDocument({ documentId: document.id });
    expect(sha256(Buffer.from(await (await fetch(url)).arrayBuffer()))).toBe(first.sha256);
  });
});

describe('a file that may not be read', () => {
  it.each([
    ['infected', 'pdf', () => pdf({ head: `% ${eicar()}\n` })],
    ['infected', 'docx', () => docx({ name: 'word/a.bin', content: eicar() })],
    ['encrypted', 'pdf', () => pdf({ trailer: '/Encrypt 5 0 R' })],
    ['encrypted', 'docx', () => lockedDocx],
    ['wrong-type', 'pdf', () => png],
    ['unsafe-archive', 'docx', () => docx({ name: '../../etc/passwd' })],
  ] as const)('is refused as %s, and the draft stays whole', async (fault, type, make) => {
    const before = await attachments();
    const document = await upload(service, 'lan', applicationId, {
      item: 'other',
      type,
      bytes: make(),
    });
    expect(document).toMatchObject({ status: 'refused', fault });
    expect(await attachments()).toEqual(before);
    const link = service.as('lan').linkDocument({ documentId: document.id });
    expect(await refusal(link)).toBe('document-not-clean');
  });
});
