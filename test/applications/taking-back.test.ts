import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDraft,
  aSubmittedApplication,
  eligibleAnswers,
  once,
  sectionAnswers,
  submit,
} from '../given/applications.ts';
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

describe('an organisation', () => {
  it('has one application a call, however it tries', async () => {
    const call = await anOpenCall(service);
    const outcomes = await Promise.allSettled(
      ['lan', 'tuan', 'lan', 'tuan'].map((name) =>
        aDraft(service, name === 'lan' ? 'lan' : 'tuan', given.mamXanh, call),
      ),
    );
    const started = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(started).toHaveLength(1);
    const problem = await refused(aDraft(service, 'lan', given.mamXanh, call));
    expect(problem).toMatchObject({
      code: 'already-applied',
      detail: { applicationId: started[0]?.id },
    });
  });

  it('answers every question, and is told which answer bars it', async () => {
    const call = await anOpenCall(service);
    const start = (eligibility: Record<string, 'yes' | 'no'>) =>
      refused(
        service.as('lan').startApplication({
          callId: call.id,
          organisationId: given.mamXanh,
          eligibility,
        }),
      );
    const { 'legal-person': legal, ...rest } = eligibleAnswers(call);
    expect(legal).toBe('yes');
    expect(await start(rest)).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'eligibility.legal-person', code: 'required' }],
    });
    expect(await start({ ...rest, 'legal-person': 'yes', unsettled: 'yes' })).toMatchObject({
      code: 'not-eligible',
      detail: { questions: ['unsettled'] },
    });
  });

  it('lists its own applications, the last touched first, and nobody else’s', async () => {
    const lan = service.as('lan');
    const { items } = await lan.listApplications({ organisationId: given.mamXanh });
    expect(items.length).toBeGreaterThan(0);
    const touched = items.map(({ updatedAt }) => updatedAt);
    expect(touched).toEqual(touched.toSorted().toReversed());
    const rival = service.as('minh').listApplications({ organisationId: given.mamXanh });
    expect(await refusal(rival)).toBe('not-found');
  });
});

describe('a submission', () => {
  it('is replaced beside the one before, under the same dossier code', async () => {
    const call = await anOpenCall(service);
    const first = await aSubmittedApplication(service, 'lan', given.mamXanh, call);
    const lan = service.as('lan');
    const goals = { ...sectionAnswers('goals'), general: 'Mục tiêu mới.' };
    await lan.saveSection({
      applicationId: first.id,
      section: 'goals',
      version: 1,
      answers: goals,
    });
    const second = await submit(service, 'lan', first);
    expect(second).toMatchObject({
      status: 'submitted',
      submissions: 2,
      dossierCode: first.dossierCode,
    });
    const submission = await service.as('dung').getSubmission({ applicationId: first.id });
    expect(submission).toMatchObject({ number: 2, answers: { goals } });
  });

  it('is refused as a whole while anything is missing, with where to mend it', async () => {
    const call = await anOpenCall(service, { ceiling: 500_000_000 });
    const draft = await aDraft(service, 'lan', given.mamXanh, call);
    const problem = await refused(submit(service, 'lan', draft));
    expect(problem).toMatchObject({ status: 422, code: 'incomplete' });
    expect(problem.fields?.map(({ field, code }) => `${field} ${code}`)).toContain(
      '/documents/narrative document-missing',
    );
    const lan = service.as('lan');
    const { id: applicationId } = draft;
    const answers = sectionAnswers('task');
    await lan.saveSection({ applicationId, section: 'task', version: 0, answers });
    const { shortcomings } = await lan.checkApplication({ applicationId });
    expect(shortcomings).toContainEqual(
      expect.objectContaining({ code: 'above-limit', section: 'task' }),
    );
  });

  it('needs the declaration', async () => {
    const call = await anOpenCall(service);
    const { id: applicationId, version } = await aDraft(service, 'lan', given.mamXanh, call);
    const undeclared = service
      .as('lan')
      .submitApplication({ applicationId, version, declaration: false }, once());
    expect(await refusal(undeclared)).toBe('declaration-missing');
  });

  it('is withdrawn until the deadline, and makes room for another', async () => {
    const call = await anOpenCall(service);
    const { id, version } = await aSubmittedApplication(service, 'lan', given.mamXanh, call);
    const lan = service.as('lan');
    const withdrawn = await lan.withdrawApplication({
      applicationId: id,
      version,
      reason: 'Đơn vị đổi kế hoạch.',
    });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', actions: [] });
    expect(await refusal(submit(service, 'lan', withdrawn))).toBe('out-of-turn');
    const again = await aDraft(service, 'tuan', given.mamXanh, call);
    expect(again.id).not.toBe(id);
    const dung = service.as('dung');
    const { items } = await dung.listCallApplications({ callId: call.id, status: 'withdrawn' });
    expect(items.map((item) => item.id)).toEqual([id]);
  });

  it('withdrawn before it was ever handed in, stays nobody else’s business', async () => {
    const call = await anOpenCall(service);
    const { id, version } = await aDraft(service, 'lan', given.mamXanh, call);
    await service.as('lan').withdrawApplication({ applicationId: id, version });
    const dung = service.as('dung');
    const { items } = await dung.listCallApplications({ callId: call.id, status: 'withdrawn' });
    expect(items).toEqual([]);
    const { counts } = await dung.countCallApplications({ callId: call.id });
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    expect(await refusal(dung.getApplication({ applicationId: id }))).toBe('not-found');
  });
});
