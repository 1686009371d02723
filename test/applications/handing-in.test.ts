import { afterAll, describe, expect, it } from 'vitest';
import { anOpenCall } from '../given/calls.ts';
import {
  aCompleteDraft,
  aDraft,
  eligibleAnswers,
  fillIn,
  sectionAnswers,
  submit,
  upload,
} from '../given/applications.ts';
import { cast } from '../given/people.ts';
import { refused } from '../refused.ts';
import { startService } from '../service.ts';

const service = await startService({
  only: ['organisations', 'calls', 'applications', 'documents'],
});
afterAll(service.stop);
const { mamXanh, institute } = await cast(service);

describe('an application', () => {
  it('goes from the first question to a receipt', async () => {
    const call = await anOpenCall(service);
    const lan = service.as('lan');
    const draft = await aDraft(service, 'lan', mamXanh, call);
    expect(draft).toMatchObject({
      status: 'draft',
      organisationName: 'Công ty Mầm Xanh',
      actions: ['edit', 'submit', 'withdraw'],
      closesAt: call.closesAt,
      sections: [],
    });
    const { shortcomings } = await lan.checkApplication({ applicationId: draft.id });
    expect(shortcomings).toContainEqual({
      section: 'documents',
      pointer: '/documents/narrative',
      code: 'document-missing',
    });

    await fillIn(service, 'lan', draft.id, call);
    for (const { key, required } of call.checklist)
      if (required) await upload(service, 'lan', draft.id, { item: key });
    const check = await lan.checkApplication({ applicationId: draft.id });
    expect(check.shortcomings).toEqual([]);

    const filled = await lan.getApplication({ applicationId: draft.id });
    expect(filled).toMatchObject({ requested: 800_000_000, total: 1_250_000_000 });
    expect(filled.attachments).toHaveLength(4);
    const receipt = await submit(service, 'lan', filled);
    expect(receipt).toMatchObject({
      status: 'submitted',
      submissions: 1,
      actions: ['edit', 'replace', 'withdraw'],
    });
    expect(receipt.dossierCode).toMatch(/^H00\.00\.00-\d{6}-[0-9A-Z]{4}$/);
    const submission = await lan.getSubmission({ applicationId: draft.id });
    expect(submission.number).toBe(1);
    expect(submission.attachments).toEqual(filled.attachments);
    expect(submission.answers.task).toMatchObject({ months: 18 });
  });

  it('answers the questions of its call and no others', async () => {
    const call = await anOpenCall(service);
    const eligibility = { ...eligibleAnswers(call), priority: 'yes' as const };
    const started = service
      .as('hanh')
      .startApplication({ callId: call.id, organisationId: institute, eligibility });
    expect((await refused(started)).fields).toMatchObject([
      { field: 'eligibility.priority', code: 'unknown_field' },
    ]);
  });

  it('is not handed in with an answer its form does not ask for', async () => {
    const call = await anOpenCall(service);
    const draft = await aCompleteDraft(service, 'lan', mamXanh, call);
    const answers = { ...sectionAnswers('goals'), score: 100 };
    const saved = await service
      .as('lan')
      .saveSection({ applicationId: draft.id, section: 'goals', version: 1, answers });
    expect(saved.shortcomings).toMatchObject([{ pointer: '/goals/score', code: 'unknown' }]);
    const now = await service.as('lan').getApplication({ applicationId: draft.id });
    expect((await refused(submit(service, 'lan', now))).fields).toMatchObject([
      { field: '/goals/score', code: 'unknown' },
    ]);
  });
});
