import { createServer, get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen, type Listening } from '#infra/local/listen.ts';
import { documentHeaders } from '#shared/http/file-headers.ts';
import { startedStorage } from '../objects/storage.ts';

const { client, url } = await startedStorage();
let front: Listening;

// As CloudFront stands before the bucket in the cloud: it asks under the bucket's name, with path and query as they are.
beforeAll(async () => {
  const { host } = new URL(url);
  const server = createServer((request, response) => {
    get(`${url}${request.url ?? ''}`, { headers: { host } }, (found) => {
      response.writeHead(found.statusCode ?? 500, { ...found.headers, ...documentHeaders });
      found.pipe(response);
    });
  });
  front = await listen(server, 0);
  vi.stubEnv('OBJECTS_ENDPOINT', url);
  vi.stubEnv('KEPT_URL', `http://127.0.0.1:${front.port}`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await front.close();
});

describe('a kept file behind another name', () => {
  it('is opened there by a link that was signed for the bucket, and by nothing else', async () => {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const { objects } = await import('#functions/storage/objects.ts');
    await client.send(
      new PutObjectCommand({ Bucket: 'kept', Key: 'app_1/doc_1', Body: 'báo cáo' }),
    );
    const link = await objects.link({
      key: 'app_1/doc_1',
      versionId: 'null',
      disposition: "attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.pdf",
      mediaType: 'application/pdf',
      seconds: 300,
    });
    expect(new URL(link).port).toBe(`${front.port}`);
    const answer = await fetch(link);
    expect([answer.status, await answer.text()]).toEqual([200, 'báo cáo']);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect((await fetch(link.replace('doc_1', 'doc_2'))).status).toBe(403);
    expect((await fetch(link.replace(/\?.*/, ''))).status).toBe(403);
  });
});
