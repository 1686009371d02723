import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { aCompleteDraft, once } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
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

const aDraftToSubmit = async () =>
  aCompleteDraft(service, 'lan', given.mamXanh, await anOpenCall(service));

const post = async (
  { id, version }: Pick<ApplicationView, 'id' | 'version'>,
  key: string | undefined,
  body: object = { declaration: true },
) => {
  const answer = await service.raw('lan', `/applications/${id}/submit`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'if-match': `"${version}"`,
      ...(key && { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
};

const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const reread = (draft: ApplicationView) =>
  service.as('lan').getApplication({ applicationId: draft.id });

describe('T-15 an application handed in twice', () => {
  it('is handed in once when fifty clicks arrive together', async () => {
    const draft = await aDraftToSubmit();
    const key = once().once;
    const answers = await Promise.all(times(50).map(() => post(draft, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await reread(draft)).toMatchObject({ submissions: 1, version: draft.version + 1 });
    const history = await service.as('lan').listApplicationHistory({ applicationId: draft.id });
    expect(history.items.map(({ type }) => type)).toEqual(['submitted', 'started']);
  });

  it('is handed in once from two pages, each with its own key', async () => {
    const draft = await aDraftToSubmit();
    const answers = await Promise.all(times(10).map(() => post(draft, once().once)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      201,
      ...times(9).map(() => 412),
    ]);
    expect(await reread(draft)).toMatchObject({ submissions: 1 });
  });

  it('answers a retry with the same bytes, however much later', async () => {
    const draft = await aDraftToSubmit();
    const key = once().once;
    const first = await post(draft, key);
    const again = await post(draft, key);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it('does not take a used key for something else, nor none at all', async () => {
    const draft = await aDraftToSubmit();
    const key = once().once;
    await post(draft, key);
    const other = await post(draft, key, { declaration: false });
    expect(other.status).toBe(422);
    expect(other.body).toContain('key-reused');
    expect((await post(draft, undefined)).status).toBe(428);
  });

  it('keeps no answer of a refusal: the same key works once things are mended', async () => {
    const draft = await aDraftToSubmit();
    const key = once().once;
    const stale = await post({ ...draft, version: draft.version + 1 }, key);
    expect(stale.status).toBe(412);
    expect((await post(draft, key)).status).toBe(201);
  });
});
