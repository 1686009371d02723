import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchCalls, type AwsCall } from '#functions/storage/watch.ts';
import { invoke, runningFunction } from '#infra/local/lambda.ts';
import type { ApplicationId } from '#shared/applications/model.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import { addDays, dayOf, instantOf, startOfDay } from '#shared/values/instant.ts';
import { aCompleteDraft, once, submit, upload } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { aRunningCohort } from '../given/incubation.ts';
import { aMentor, book, offer, seated } from '../given/mentoring.ts';
import { cast } from '../given/people.ts';
import { anApprovedDecision, only } from '../given/reviews.ts';
import { checklistOf } from '../access/checklist.ts';
import { follow, letterTo } from '../notices/streams.ts';
import { startService, type Service } from '../service.ts';
import { isAllowed, refusedOf } from './allowed.ts';
import { dev } from './stages.ts';

interface Recorded {
  by: string;
  call: AwsCall;
}

let service: Service;
/** Calls that ask for the same, once. */
const recorded = new Map<string, Recorded>();

/** All of a call that a policy judges. */
const judged = [
  ...['TransactItems', 'Put', 'Delete', 'Update', 'ConditionCheck', 'Get'],
  ...['TableName', 'IndexName', 'Bucket', 'Key', 'VersionId', 'CopySource', 'TaggingDirective'],
];
const asked = ({ client, command, input }: AwsCall) =>
  `${client} ${command} ${JSON.stringify(input, judged)}`;

/** A function as it is deployed: `calls-index` is `calls`, `notices-stream` keeps its name. */
const deployedName = (name: string) => name.replace(/-index$/, '');

/** From the first visit to the letter with the result: everything that is deployed has its part. */
const theStory = async () => {
  const people = await cast(service);
  const world = { service, cast: people, checklist: checklistOf() };
  const told = await anApprovedDecision(world);
  await letterTo('lan@vuon-uom.example', /được phê duyệt/);
  const lan = service.as('lan');
  const applicationId = told.application.id;
  const { attachments } = await lan.getApplication({ applicationId });
  await lan.linkDocument({ documentId: only(attachments).documentId });
  await service.as('hoa').linkDocument({ documentId: only(attachments).documentId });
  await lan.getApplicationDecision({ applicationId });
  await service.as().listResults({});
  await theRegister(told.decision.id);
  await theIncubation(people.mamXanh, applicationId);
  await theEditing(people.rival);
  await theReading(told.call.id, told.council.id);
};

/** What was approved reaches the register; a citizen finds it and asks, an officer answers. */
const theRegister = async (decisionId: string) => {
  while ((await service.as().searchRegister({ kind: 'award' })).total === 0) await pause(50);
  const text = 'Nhiệm vụ này đã triển khai đến đâu?';
  const { id: feedbackId } = await service.as().giveFeedback({ decisionId, text }, once());
  const answer = 'Đang triển khai theo đúng tiến độ đã phê duyệt.';
  await service.as('dung').listFeedback({ status: 'received' });
  await service.as('dung').answerFeedback({ feedbackId, version: 1, answer });
  await service.as().getAward({ decisionId });
};

/** Whose calls were recorded so far. */
const heard = () => new Set([...recorded.values()].map(({ by }) => by));

/** A startup is followed in a cohort, sits with a mentor and is counted; its project is watched over. */
const theIncubation = async (organisationId: OrganisationId, applicationId: ApplicationId) => {
  const [linh, lan] = [service.as('linh'), service.as('lan')];
  const cohort = await aRunningCohort(service);
  await aMentor(service, 'nam');
  const place = await seated(service, { cohort, founder: 'lan', name: 'Mầm Xanh', organisationId });
  const on = dayOf(instantOf(new Date(service.clock.now())));
  const tomorrow = startOfDay(addDays(on, 1));
  const hour = only(await offer(service, 'nam', tomorrow));
  const booked = await book(service, 'lan', hour.id, place.id);
  await lan.cancelHour({ hourId: hour.id, version: booked.version, reason: 'Trùng lịch họp xã.' });
  await linh.getBoard({ cohortId: cohort.id });
  await linh.matchMentors({ placeId: place.id });
  await linh.getAttention({});
  while (!heard().has('insights-stream')) await pause(50);
  await linh.getCentreDashboard({});
  await linh.getIntakeOutcomes({});
  await linh.openReport({ form: 'IV.4.1', year: 2025 });
  await linh.getFundedProject({ applicationId });
  const { version } = await linh.getPlace({ placeId: place.id });
  const reason = 'Nhóm chuyển về quê, không theo được khóa.';
  await linh.movePlace({ placeId: place.id, version, action: 'leave', on, reason });
};

/** What the main story leaves out: a file that is refused, a withdrawal, a reminder, a correction. */
const theEditing = async (rival: Awaited<ReturnType<typeof cast>>['rival']) => {
  const minh = service.as('minh');
  const call = await anOpenCall(service, { code: 'TB-02/2026', checklist: checklistOf() });
  const draft = await aCompleteDraft(service, 'minh', rival, call);
  const virus = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
  const bytes = Buffer.from(virus);
  await minh.detachDocument({
    applicationId: draft.id,
    documentId: only(draft.attachments).documentId,
  });
  const refused = await upload(service, 'minh', draft.id, { item: 'narrative', bytes });
  expect(refused.status).toBe('refused');
  for (const remind of service.functions.on('daily'))
    await invoke(remind, { time: new Date(Date.parse(call.closesAt) - 86_400_000).toISOString() });
  await upload(service, 'minh', draft.id, { item: 'narrative' });
  const { id: applicationId, version } = await submit(service, 'minh', {
    id: draft.id,
    version: (await minh.getApplication({ applicationId: draft.id })).version,
  });
  const reason = 'Đổi nơi liên hệ vì phòng làm việc chuyển tầng.';
  const contact = 'Phòng 305';
  const { id: callId, version: callVersion } = call;
  await service.as('dung').correctCall({ callId, version: callVersion, contact, reason });
  await minh.withdrawApplication({ applicationId, version });
};

const theReading = async (callId: string, councilId: string) => {
  const [dung, kien] = [service.as('dung'), service.as('kien')];
  await dung.listCalls({ phase: 'closed' });
  await dung.listCallDrafts({});
  await dung.listForms({});
  await dung.listExperts({});
  await dung.countCallApplications({ callId });
  await dung.listCallApplications({ callId, status: 'approved' });
  await dung.listCouncils({ callId });
  await kien.listPeople({ name: 'lan' });
  await kien.listCallHistory({ callId });
  await kien.listCouncilHistory({ councilId });
  await kien.listDecisions({ status: 'approved' });
  await service.as('lan').listLetters({});
};

describe('every call to AWS that a whole story makes', () => {
  beforeAll(async () => {
    service = await startService();
    const stopWatching = watchCalls((call) => {
      const by = runningFunction();
      // What the test itself reads, to play the holder of a letter, is nobody's call.
      if (by) recorded.set(`${by} ${asked(call)}`, { by: deployedName(by), call });
    });
    const stopFollowing = follow(service);
    await theStory();
    await stopFollowing();
    stopWatching();
  });
  afterAll(() => service.stop());

  it('is allowed by the policy of the function that made it', () => {
    const refused = [...recorded.values()].flatMap(({ by, call }) =>
      refusedOf(dev.portal, by, call).map(
        ({ action, resource }) => `${by}: ${action} on ${resource}`,
      ),
    );
    expect([...new Set(refused)]).toEqual([]);
  });

  it('was heard from every function there is, with all kinds of calls', () => {
    expect([...heard()].sort()).toEqual([
      'applications',
      'calls',
      'decisions',
      'documents',
      'documents-verdict',
      'incubation',
      'insights',
      'insights-stream',
      'notices',
      'notices-remind',
      'notices-stream',
      'organisations',
      'register',
      'register-stream',
      'reviews',
      'startups',
    ]);
    const commands = new Set([...recorded.values()].map(({ call }) => call.command));
    for (const command of ['TransactWriteItems', 'GetItem', 'Query', 'GetObject', 'CopyObject'])
      expect([...commands].join(' ')).toContain(command);
    expect(recorded.size).toBeGreaterThan(60);
  });

  it('would be refused to another function: the test can fail', () => {
    const foreign = [...recorded.values()].filter(
      ({ by, call }) => by === 'documents-verdict' && call.client === 'S3Client',
    );
    expect(foreign.length).toBeGreaterThan(3);
    for (const { call } of foreign)
      expect(isAllowed(dev.portal, 'organisations', call)).toBe(false);
    const writes = [...recorded.values()].filter(
      ({ by, call }) => by === 'decisions' && call.command.startsWith('TransactWrite'),
    );
    expect(writes.length).toBeGreaterThan(1);
    for (const { call } of writes) expect(isAllowed(dev.portal, 'calls', call)).toBe(false);
  });
});
