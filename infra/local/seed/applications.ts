import { setTimeout as pause } from 'node:timers/promises';
import type { ApplicationId } from '#shared/applications/model.ts';
import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Call } from '#shared/calls/model.ts';
import { answersOf } from './answers.ts';
import { paperFor } from './papers.ts';
import type { FoundHost } from './people.ts';
import type { Stage } from './stage.ts';

/** A draft with nothing in it yet. */
export const startDraft = (stage: Stage, host: FoundHost, call: Call) =>
  stage.as(host.owner).startApplication({
    callId: call.id,
    organisationId: host.id,
    eligibility: Object.fromEntries(
      call.questions.map(({ key, bars }) => [key, bars === 'yes' ? 'no' : 'yes']),
    ),
  });

/** Fills sections with the sample answers: all of them, or only the first few. */
export const fillSections = async (
  stage: Stage,
  host: FoundHost,
  applicationId: ApplicationId,
  call: Call,
  most = Infinity,
) => {
  for (const [section, answers] of answersOf(host, call.formId).slice(0, most))
    await stage.as(host.owner).saveSection({ applicationId, section, version: 0, answers });
};

const attach = async (
  stage: Stage,
  host: FoundHost,
  applicationId: ApplicationId,
  item: string,
) => {
  const { bytes, ...paper } = paperFor(item);
  const invited = await stage
    .as(host.owner)
    .inviteDocument({ applicationId, item, size: bytes.length, ...paper });
  const form = new FormData();
  for (const [name, value] of Object.entries(invited.upload.fields)) form.set(name, value);
  form.set('file', new Blob([bytes]), paper.name);
  const { ok } = await fetch(invited.upload.url, { method: 'POST', body: form });
  if (!ok) throw new Error(`The paper ${item} could not be uploaded`);
  return invited.document.id;
};

/** Waits for the verdict of the scanner on every paper. */
const settled = async (stage: Stage, { owner }: FoundHost, applicationId: ApplicationId) => {
  for (let looks = 0; looks < 500; looks += 1) {
    const { items } = await stage.as(owner).listDocuments({ applicationId });
    if (items.every(({ status }) => status !== 'invited')) return;
    await pause(20);
  }
  throw new Error('The scanner gave no verdict');
};

export const fillIn = async (stage: Stage, host: FoundHost, call: Call) => {
  const { id: applicationId } = await startDraft(stage, host, call);
  await fillSections(stage, host, applicationId, call);
  const required = call.checklist.filter((item) => item.required);
  await Promise.all(required.map(({ key }) => attach(stage, host, applicationId, key)));
  await settled(stage, host, applicationId);
  return stage.as(host.owner).getApplication({ applicationId });
};

/** A complete application, handed in. */
export const handIn = async (
  stage: Stage,
  host: FoundHost,
  call: Call,
): Promise<ApplicationView> => {
  const { id: applicationId, version } = await fillIn(stage, host, call);
  return stage
    .as(host.owner)
    .submitApplication({ applicationId, version, declaration: true }, stage.once());
};

export const admit = (stage: Stage, { id: applicationId, version }: ApplicationView) =>
  stage.as('officer').admitApplication({ applicationId, version });
