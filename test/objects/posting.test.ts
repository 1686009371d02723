import { HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { describe, expect, it } from 'vitest';
import { bytesOf, codeIn, postFile, sha256, startedStorage } from './storage.ts';

const { client, url } = await startedStorage();
const Bucket = 'quarantine';

/** What Lan's form allows: one PDF of 1 to 10 bytes under one key, for five minutes. */
const formFor = (Key: string): Omit<PresignedPostOptions, 'Bucket'> => ({
  Key,
  Conditions: [
    ['content-length-range', 1, 10],
    ['eq', '$Content-Type', 'application/pdf'],
  ],
  Fields: { 'Content-Type': 'application/pdf' },
  Expires: 300,
});

const keys = async () => {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
  return Contents.map(({ Key }) => Key);
};

describe('a signed form', () => {
  it('takes the file it was made for and says which version it became', async () => {
    const answer = await postFile(client, formFor('q/plan'), 'hello');
    expect(answer.status).toBe(204);
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'q/plan' }));
    expect(head.ContentType).toBe('application/pdf');
    expect(answer.headers.get('x-amz-version-id')).toBe(head.VersionId);
    expect(answer.headers.get('etag')).toBe(head.ETag);
    expect(String(await bytesOf(client, Bucket, 'q/plan'))).toBe('hello');
  });

  it('answers as it was signed to: a receipt or a way back', async () => {
    const receipt = await postFile(
      client,
      {
        ...formFor('q/201'),
        Fields: { 'Content-Type': 'application/pdf', success_action_status: '201' },
      },
      'hello',
    );
    expect(receipt.status).toBe(201);
    expect(await receipt.text()).toContain('<Key>q/201</Key>');
    const back = await postFile(
      client,
      {
        ...formFor('q/303'),
        Fields: {
          'Content-Type': 'application/pdf',
          success_action_redirect: 'https://portal.example/done?step=2',
        },
      },
      'hello',
    );
    expect(back.status).toBe(303);
    const location = new URL(back.headers.get('location') ?? '');
    expect(location.href).toContain('https://portal.example/done?step=2&bucket=quarantine');
    expect(location.searchParams.get('key')).toBe('q/303');
  });

  it('fills in the name of the file where its key says so', async () => {
    const form = { ...formFor('q/named/${filename}') };
    expect((await postFile(client, form, 'hello', undefined, '$&.pdf')).status).toBe(204);
    expect(await keys()).toContain('q/named/$&.pdf');
    const outside = await postFile(client, form, 'x', (f) => ({ ...f, key: 'p/${filename}' }));
    expect(outside.status).toBe(403);
  });
});

describe('T-27 a signed form in other hands', () => {
  const refused = async (
    answer: Promise<Response>,
    status: number,
    code: string,
    key = 'q/abused',
  ) => {
    const { status: given, ...rest } = await answer.then(async (response) => ({
      status: response.status,
      code: await codeIn(response),
    }));
    expect({ status: given, ...rest }).toEqual({ status, code });
    expect(await keys()).not.toContain(key);
  };
  const form = formFor('q/abused');

  it('refuses a file that is too large', () =>
    refused(postFile(client, form, 'x'.repeat(11)), 400, 'EntityTooLarge'));

  it('refuses an empty file', () => refused(postFile(client, form, ''), 400, 'EntityTooSmall'));

  it('refuses another type', () =>
    refused(
      postFile(client, form, 'x', (f) => ({ ...f, 'Content-Type': 'text/html' })),
      403,
      'AccessDenied',
    ));

  it('refuses a missing type', () =>
    refused(
      postFile(client, form, 'x', ({ 'Content-Type': _, ...f }) => f),
      403,
      'AccessDenied',
    ));

  it('refuses another key', () =>
    refused(
      postFile(client, form, 'x', (f) => ({ ...f, key: 'q/evil' })),
      403,
      'AccessDenied',
      'q/evil',
    ));

  it('refuses another bucket, in the form and in the address', async () => {
    const elsewhere = (f: Record<string, string>) => ({ ...f, bucket: 'kept' });
    await refused(postFile(client, form, 'x', elsewhere), 403, 'AccessDenied');
    const body = new FormData();
    body.set('bucket', 'quarantine');
    const answer = fetch(`${url}/kept`, { method: 'POST', body });
    await refused(answer, 400, 'InvalidArgument');
  });

  it('refuses a form past its time', () =>
    refused(postFile(client, { ...form, Expires: -60 }, 'x'), 403, 'AccessDenied'));

  it('refuses a bent signature', () =>
    refused(
      postFile(client, form, 'x', (f) => ({ ...f, 'X-Amz-Signature': '0'.repeat(64) })),
      403,
      'SignatureDoesNotMatch',
    ));

  it('refuses a policy that was loosened', () => {
    const loosened = (f: Record<string, string>) => {
      const policy: unknown = JSON.parse(Buffer.from(f['Policy'] ?? '', 'base64').toString());
      const conditions = [
        ['content-length-range', 0, 10 ** 9],
        ['starts-with', '$key', ''],
      ];
      const text = JSON.stringify(Object.assign({}, policy, { conditions }));
      return { ...f, Policy: Buffer.from(text).toString('base64') };
    };
    return refused(postFile(client, form, 'x', loosened), 403, 'SignatureDoesNotMatch');
  });

  it('refuses no policy at all', () =>
    refused(
      postFile(client, form, 'x', ({ Policy: _, ...f }) => f),
      403,
      'AccessDenied',
    ));

  it('refuses a field that the policy does not speak of', async () => {
    for (const extra of ['acl', 'tagging', 'x-amz-meta-role', 'success_action_redirect']) {
      await refused(
        postFile(client, form, 'x', (f) => ({ ...f, [extra]: 'x' })),
        403,
        'AccessDenied',
      );
    }
  });

  it('refuses a field given twice', async () => {
    const body = new FormData();
    body.append('key', 'q/one');
    body.append('key', 'q/abused');
    body.set('file', new Blob(['x']));
    const answer = fetch(`${url}/quarantine`, { method: 'POST', body });
    await refused(answer, 400, 'InvalidArgument');
  });

  it('refuses other content where the policy names the SHA-256', async () => {
    const Fields = {
      'Content-Type': 'application/pdf',
      'x-amz-checksum-sha256': sha256('mine'),
    };
    const pinned = { ...formFor('q/pinned'), Fields };
    expect((await postFile(client, pinned, 'mine')).status).toBe(204);
    expect(await codeIn(await postFile(client, pinned, 'other'))).toBe('BadDigest');
    expect(String(await bytesOf(client, Bucket, 'q/pinned'))).toBe('mine');
  });

  it('used again for other content, leaves the first version as it was', async () => {
    const first = await postFile(client, formFor('q/again'), 'first');
    const version = first.headers.get('x-amz-version-id') ?? '';
    expect((await postFile(client, formFor('q/again'), 'second')).status).toBe(204);
    expect(String(await bytesOf(client, Bucket, 'q/again', version))).toBe('first');
  });
});
