import * as z from 'zod';
import { Call, CallId } from '../calls/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { OrganisationId } from '../identity/actor.ts';
import { Instant } from '../values/instant.ts';
import { line, Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import {
  Answers,
  Application,
  ApplicationId,
  ApplicationStatus,
  Attachment,
  DocumentId,
  EligibilityAnswers,
  Section,
  Shortcoming,
  Submission,
} from './model.ts';

const version = z.int().positive();
const applicationId = ApplicationId;

/** What there is to know at a glance; `actions` are what the reader may do now. */
export const ApplicationView = Application.extend({
  actions: z.array(z.string()),
  closesAt: Instant,
  sections: z.array(Section.pick({ key: true, version: true, savedAt: true })),
  attachments: z.array(Attachment),
});
export type ApplicationView = z.infer<typeof ApplicationView>;

export const ApplicationLine = Application.pick({
  id: true,
  callId: true,
  callTitle: true,
  organisationId: true,
  organisationName: true,
  status: true,
  title: true,
  requested: true,
  dossierCode: true,
  submittedAt: true,
  updatedAt: true,
});
export type ApplicationLine = z.infer<typeof ApplicationLine>;

/** A closed call, and how many of its applications wait for an officer. */
const CallToCheck = Call.pick({ id: true, title: true, packId: true, closesAt: true }).extend({
  waiting: z.int(),
});
export type CallToCheck = z.infer<typeof CallToCheck>;

export const applicationRoutes = {
  startApplication: route('POST /applications', {
    summary: 'Start a draft, once the questions before the form are answered',
    access: 'signed-in',
    input: z.object({
      callId: CallId,
      organisationId: OrganisationId,
      eligibility: EligibilityAnswers,
    }),
    output: ApplicationView,
    status: 201,
  }),
  listApplications: route('GET /organisations/{organisationId}/applications', {
    summary: 'The applications of an organisation, the last touched first',
    access: 'signed-in',
    input: z.object({ organisationId: OrganisationId, ...paging }),
    output: pageOf(ApplicationLine),
  }),
  listCallApplications: route('GET /calls/{callId}/applications', {
    summary: 'Applications handed in to a call, by status',
    access: ['officer', 'approver', 'secretary', 'auditor'],
    input: z.object({ callId: CallId, status: ApplicationStatus.exclude(['draft']), ...paging }),
    output: pageOf(ApplicationLine),
  }),
  countCallApplications: route('GET /calls/{callId}/application-counts', {
    summary: 'How many applications of a call are in each status',
    access: ['officer', 'approver', 'secretary', 'auditor'],
    input: z.object({ callId: CallId }),
    output: z.object({ counts: z.record(z.string(), z.int()) }),
  }),
  listCallsToCheck: route('GET /calls-to-check', {
    summary: 'Closed calls with applications that wait to be checked, and how many, newest first',
    access: ['officer'],
    input: z.object({ ...paging }),
    output: pageOf(CallToCheck),
  }),
  getApplication: route('GET /applications/{applicationId}', {
    summary: 'Read one application',
    access: 'signed-in',
    input: z.object({ applicationId }),
    output: ApplicationView,
  }),
  getSection: route('GET /applications/{applicationId}/sections/{section}', {
    summary: 'Read one section of the working copy',
    access: 'signed-in',
    input: z.object({ applicationId, section: z.string().max(60) }),
    output: Section,
  }),
  saveSection: route('PUT /applications/{applicationId}/sections/{section}', {
    summary: 'Save one section as far as it goes; `version` 0 for the first time',
    access: 'signed-in',
    input: z.object({
      applicationId,
      section: z.string().max(60),
      version: z.int().nonnegative(),
      answers: Answers,
    }),
    output: Section.extend({ shortcomings: z.array(Shortcoming) }),
  }),
  checkApplication: route('GET /applications/{applicationId}/check', {
    summary: 'What is still missing before it can be submitted',
    access: 'signed-in',
    input: z.object({ applicationId }),
    output: z.object({ shortcomings: z.array(Shortcoming) }),
  }),
  submitApplication: route('POST /applications/{applicationId}/submit', {
    summary:
      'Hand in, or replace what was handed in, until the deadline; answer a supplement request',
    access: 'signed-in',
    input: z.object({ applicationId, version, declaration: z.boolean() }),
    output: ApplicationView,
    once: true,
    status: 201,
  }),
  withdrawApplication: route('POST /applications/{applicationId}/withdraw', {
    summary: 'Withdraw until the deadline',
    access: 'signed-in',
    input: z.object({ applicationId, version, reason: line(1_000).optional() }),
    output: ApplicationView,
  }),
  getSubmission: route('GET /applications/{applicationId}/submission', {
    summary: 'What was handed in, whole: the last submission',
    access: 'signed-in',
    input: z.object({ applicationId }),
    output: Submission,
  }),
  requestSupplement: route('POST /applications/{applicationId}/supplement', {
    summary: 'Ask once, and completely, for what is missing',
    access: ['officer'],
    input: z.object({
      applicationId,
      version,
      missing: z.array(line(500)).min(1).max(30),
      note: Reason,
    }),
    output: ApplicationView,
  }),
  admitApplication: route('POST /applications/{applicationId}/admit', {
    summary: 'Find it complete and valid',
    access: ['officer'],
    input: z.object({ applicationId, version, note: line(1_000).optional() }),
    output: ApplicationView,
  }),
  rejectApplication: route('POST /applications/{applicationId}/reject', {
    summary: 'Find it not valid, with reasons the applicant reads',
    access: ['officer'],
    input: z.object({ applicationId, version, reasons: z.array(Reason).min(1).max(20) }),
    output: ApplicationView,
  }),
  detachDocument: route('POST /applications/{applicationId}/documents/{documentId}/detach', {
    summary: 'Take a document out of the working copy; submissions keep theirs',
    access: 'signed-in',
    input: z.object({ applicationId, documentId: DocumentId }),
    output: ApplicationView,
  }),
  listApplicationHistory: route('GET /applications/{applicationId}/history', {
    summary: 'Everything that happened to an application',
    access: 'signed-in',
    input: z.object({ applicationId, ...paging }),
    output: pageOf(HistoryLine),
  }),
};
