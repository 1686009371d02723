import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { Answers, type ApplicationId } from '#shared/applications/model.ts';
import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Call, FileType } from '#shared/calls/model.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import type { DocumentView } from '#shared/documents/routes.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import { Instant } from '#shared/values/instant.ts';
import { docx, jpeg, pdf, png, xlsx } from '../documents/files.ts';
import type { Name } from '../people.ts';
import type { Service } from '../service.ts';

/** A deadline as calls have it: five in the afternoon in Vietnam, on a Tuesday. */
export const fiveInTheAfternoon = Instant.parse('2026-12-15T10:00:00.000Z');

type AnyCall = PublicCall | Call;

export const bytesOf: Record<FileType, Buffer> = {
  pdf: pdf(),
  docx: docx(),
  xlsx: xlsx(),
  png,
  jpeg,
};

/** Invented, valid answers to one section of a form. */
export const sectionAnswers = (section: string, formId = 'nd268-i1-i5@1'): Answers =>
  Answers.parse(exampleAnswers[formId]?.[section]);

/** Answers to the questions before the form with which nobody is barred. */
export const eligibleAnswers = ({ questions }: Pick<AnyCall, 'questions'>) =>
  Object.fromEntries(
    questions.map(({ key, bars }) => [key, bars === 'yes' ? ('no' as const) : ('yes' as const)]),
  );

/** A key as a page makes one for each form it shows. */
export const once = () => ({ once: randomUUID() });

/** An empty draft of an organisation, started by one of its members. */
export const aDraft = (
  service: Service,
  name: Name,
  organisationId: OrganisationId,
  call: AnyCall,
): Promise<ApplicationView> =>
  service.as(name).startApplication({
    callId: call.id,
    organisationId,
    eligibility: eligibleAnswers(call),
  });

/** Invented, valid answers in every section, each saved once. */
export const fillIn = async (
  service: Service,
  name: Name,
  applicationId: ApplicationId,
  { formId }: AnyCall,
) => {
  for (const section of Object.keys(exampleAnswers[formId] ?? {})) {
    const answers = sectionAnswers(section, formId);
    await service.as(name).saveSection({ applicationId, section, version: 0, answers });
  }
};

interface File {
  item: string;
  type?: FileType;
  name?: string;
  bytes?: Buffer;
}

/** Posts the bytes as a browser's form does; answers what the store said. */
export const post = (
  upload: { url: string; fields: Record<string, string> },
  bytes: Buffer,
  bent: Record<string, string> = {},
) => {
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...upload.fields, ...bent }))
    form.set(field, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), 'file');
  return fetch(upload.url, { method: 'POST', body: form, redirect: 'manual' });
};

/** The document once its check has ended, whichever way. */
export const settled = async (
  service: Service,
  name: Name,
  documentId: DocumentView['id'],
): Promise<DocumentView> => {
  for (;;) {
    const document = await service.as(name).getDocument({ documentId });
    if (document.status !== 'invited') return document;
    await pause(10);
  }
};

/** A file, invited, posted and judged. */
export const upload = async (
  service: Service,
  name: Name,
  applicationId: ApplicationId,
  { item, type = 'pdf', name: fileName = `Tài liệu ${item}.${type}`, bytes = bytesOf[type] }: File,
) => {
  const invited = await service
    .as(name)
    .inviteDocument({ applicationId, item, name: fileName, type, size: bytes.length });
  const answer = await post(invited.upload, bytes);
  if (answer.status !== 201) throw new Error(await answer.text());
  return settled(service, name, invited.document.id);
};

/** A draft that lacks nothing: every section, every required paper. */
export const aCompleteDraft = async (
  service: Service,
  name: Name,
  organisationId: OrganisationId,
  call: AnyCall,
): Promise<ApplicationView> => {
  const { id } = await aDraft(service, name, organisationId, call);
  await fillIn(service, name, id, call);
  for (const { key, required, types } of call.checklist)
    if (required) await upload(service, name, id, { item: key, type: types[0] ?? 'pdf' });
  return service.as(name).getApplication({ applicationId: id });
};

/** Hands in what there is. */
export const submit = (
  service: Service,
  name: Name,
  { id: applicationId, version }: Pick<ApplicationView, 'id' | 'version'>,
) => service.as(name).submitApplication({ applicationId, version, declaration: true }, once());

/** A complete application, handed in. */
export const aSubmittedApplication = async (
  service: Service,
  name: Name,
  organisationId: OrganisationId,
  call: AnyCall,
): Promise<ApplicationView> =>
  submit(service, name, await aCompleteDraft(service, name, organisationId, call));
