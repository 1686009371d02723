import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Call } from '#shared/calls/model.ts';
import { Instant, instantOf } from '#shared/values/instant.ts';
import { aCompleteDraft, once, submit, fiveInTheAfternoon } from '../given/applications.ts';
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

const away = (milliseconds: number) =>
  instantOf(new Date(Date.parse(fiveInTheAfternoon) + milliseconds));

/** A complete draft for a call that closes at five, the day before. */
const theDayBefore = async () => {
  service.clock.set(away(-86_400_000));
  const call = await anOpenCall(service, { closesAt: fiveInTheAfternoon });
  return { call, draft: await aCompleteDraft(service, 'lan', given.mamXanh, call) };
};

const submitAt = (draft: ApplicationView, milliseconds: number) => {
  service.clock.set(away(milliseconds));
  return submit(service, 'lan', draft);
};

describe('T-13 the deadline', () => {
  it.each([-1, 0])('lets in what arrives %i ms after it', async (milliseconds) => {
    const { draft } = await theDayBefore();
    const receipt = await submitAt(draft, milliseconds);
    expect(receipt).toMatchObject({ status: 'submitted', submittedAt: away(milliseconds) });
  });

  it('turns away what arrives a millisecond late, and keeps the draft whole', async () => {
    const { draft, call } = await theDayBefore();
    const problem = await refused(submitAt(draft, 1));
    expect(problem).toMatchObject({
      status: 409,
      code: 'call-closed',
      detail: { closesAt: call.closesAt },
    });
    const kept = await service.as('lan').getApplication({ applicationId: draft.id });
    expect(kept).toMatchObject({ status: 'draft', version: draft.version, actions: ['edit'] });
    expect(kept.sections).toEqual(draft.sections);
    expect(kept.attachments).toEqual(draft.attachments);
  });

  it('knows one clock: the gateway’s, whatever a request says', async () => {
    const { draft } = await theDayBefore();
    service.clock.set(away(1));
    const post = (body: object, headers: Record<string, string>) =>
      service.raw('lan', `/applications/${draft.id}/submit`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': once().once,
          'if-match': `"${draft.version}"`,
          ...headers,
        },
        body: JSON.stringify({ declaration: true, ...body }),
      });
    const early = away(-60_000);
    const forged = await post(
      {},
      { date: new Date(early).toUTCString(), 'x-amz-date': early, 'x-request-time': early },
    );
    expect(forged.status).toBe(409);
    expect(await forged.json()).toMatchObject({ code: 'call-closed' });
    const inBody = await post({ receivedAt: early }, {});
    expect(inBody.status).toBe(422);
  });

  it('is held to inside the transaction, whatever was read before it', async () => {
    const { draft, call } = await theDayBefore();
    const { commit } = await import('#functions/storage/commit.ts');
    const { openTable } = await import('#functions/storage/table.ts');
    const { callsTable } = await import('#functions/calls/table.ts');
    const { callRepository } = await import('#functions/calls/repository.ts');
    const asReadEarlier: Call = { ...call, preparedBy: given.people('dung') };
    const { holdsOpen } = callRepository(openTable(callsTable));
    await commit(holdsOpen(asReadEarlier, away(0)));
    await expect(commit(holdsOpen(asReadEarlier, away(1)))).rejects.toMatchObject({
      code: 'call-closed',
    });

    const { watchCalls } = await import('#functions/storage/watch.ts');
    const heard: string[] = [];
    const stop = watchCalls(({ command, input }) => {
      if (command === 'TransactWriteItemsCommand') heard.push(JSON.stringify(input));
    });
    await submitAt(draft, 0);
    stop();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('#closesAt >= :at AND #opensAt <= :at');
    const pinned = heard[0]?.match(/#status = :clean AND #versionId = :versionId/g);
    expect(pinned).toHaveLength(draft.attachments.length);
  });

  it('moves for everybody when it is moved later', async () => {
    const { draft, call } = await theDayBefore();
    await service.as('dung').correctCall({
      callId: call.id,
      version: call.version,
      closesAt: away(86_400_000),
      reason: 'Cổng bị gián đoạn trong ngày cuối cùng.',
    });
    expect(await submitAt(draft, 1)).toMatchObject({ status: 'submitted' });
  });

  it('ends withdrawing and replacing too', async () => {
    const { draft } = await theDayBefore();
    const receipt = await submitAt(draft, 0);
    service.clock.set(away(1));
    const { id: applicationId, version } = receipt;
    const lan = service.as('lan');
    expect(await refusal(lan.withdrawApplication({ applicationId, version }))).toBe('call-closed');
    expect(await refusal(submit(service, 'lan', receipt))).toBe('call-closed');
    const edit = lan.saveSection({ applicationId, section: 'task', version: 1, answers: {} });
    expect(await refusal(edit)).toBe('call-closed');
    expect((await lan.getApplication({ applicationId })).actions).toEqual([]);
  });

  it('has not begun before the call opens', async () => {
    service.clock.set(away(-10 * 86_400_000));
    const call = await anOpenCall(service, {
      opensAt: away(-5 * 86_400_000),
      closesAt: fiveInTheAfternoon,
    });
    const start = service.as('lan').startApplication({
      callId: call.id,
      organisationId: given.mamXanh,
      eligibility: {},
    });
    expect(await refusal(start)).toBe('call-not-open');
  });
});

describe('T-14 a submission that was received in time', () => {
  it('counts from when it was received, and tells when it was recorded', async () => {
    const { draft } = await theDayBefore();
    await submitAt(draft, 0);
    const history = await service.as('kien').listApplicationHistory({ applicationId: draft.id });
    const [submitted] = history.items;
    expect(submitted).toMatchObject({
      type: 'submitted',
      at: fiveInTheAfternoon,
      byName: 'Trần Thị Lan',
    });
    expect(Instant.safeParse(submitted?.facts?.recordedAt).success).toBe(true);
  });
});
