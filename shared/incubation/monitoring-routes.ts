import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { overseers } from '../identity/roles.ts';
import { prose, Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import {
  FundedProject,
  HalfYear,
  Judgement,
  Progress,
  Promised,
  Proposed,
  Remedy,
  RemedyId,
  Sheet,
} from './monitoring.ts';

const version = z.int().positive();
const applicationId = ApplicationId;
const project = z.object({ applicationId });
const sheet = z.object({ applicationId, period: HalfYear, version });
const remedy = z.object({ applicationId, remedyId: RemedyId, version });
/** Who reports and who judges is known from the project itself. */
const access = 'signed-in';

export const SheetView = Sheet.extend({ actions: z.array(z.string()) });
export type SheetView = z.infer<typeof SheetView>;
export const RemedyView = Remedy.extend({ actions: z.array(z.string()) });
export type RemedyView = z.infer<typeof RemedyView>;

/** A funded project with everything monitored of it, the newest first. */
export const ProjectView = FundedProject.extend({
  sheets: z.array(SheetView),
  remedies: z.array(RemedyView),
  actions: z.array(z.string()),
});
export type ProjectView = z.infer<typeof ProjectView>;

/** A funded project in a list: its last sheet and what is still open. */
export const ProjectLine = FundedProject.omit({ promised: true }).extend({
  latest: Sheet.pick({
    period: true,
    status: true,
    planned: true,
    progress: true,
    standing: true,
  }).optional(),
  remedies: z.array(Remedy),
});
export type ProjectLine = z.infer<typeof ProjectLine>;

export const monitoringRoutes = {
  listFundedProjects: route('GET /funded-projects', {
    summary: 'Funded projects, the last decided first, each with its last sheet and open remedies',
    access: overseers,
    input: z.object({ ...paging }),
    output: pageOf(ProjectLine),
  }),
  listMyFundedProjects: route('GET /me/funded-projects', {
    summary: 'Funded projects of my organisations',
    access,
    input: z.object({}),
    output: z.object({ items: z.array(ProjectLine) }),
  }),
  getFundedProject: route('GET /funded-projects/{applicationId}', {
    summary: 'A funded project with every sheet and remedy',
    access,
    input: project,
    output: ProjectView,
  }),
  setPromises: route('PUT /funded-projects/{applicationId}/promises', {
    summary: 'Enter what the project promised; sheets opened before keep what they held it to',
    access,
    input: project.extend({
      version: z.int().nonnegative(),
      promised: z.array(Promised).min(1).max(40),
    }),
    output: ProjectView,
  }),
  openSheet: route('POST /funded-projects/{applicationId}/sheets', {
    summary: 'Open the sheet of a half-year, with how far the plan says the project is at its end',
    access,
    input: project.extend({ period: HalfYear, planned: Sheet.shape.planned }),
    output: ProjectView,
    status: 201,
  }),
  reportProgress: route('PUT /funded-projects/{applicationId}/sheets/{period}', {
    summary: 'Report progress, products obtained and their evidence; kept as a draft until sent',
    access,
    input: sheet.extend({ ...Progress.shape, isFinal: z.boolean() }),
    output: ProjectView,
  }),
  giveSheetBack: route('POST /funded-projects/{applicationId}/sheets/{period}/give-back', {
    summary: 'Give a sheet back to its host with what it lacks',
    access,
    input: sheet.extend({ reason: Reason }),
    output: ProjectView,
  }),
  judgeSheet: route('POST /funded-projects/{applicationId}/sheets/{period}/judge', {
    summary: 'Judge quantity and quality of each product, weaknesses and bottlenecks',
    access,
    input: sheet.extend(Judgement.shape),
    output: ProjectView,
  }),
  proposeRemedy: route('POST /funded-projects/{applicationId}/remedies', {
    summary: 'Propose a remedy: against what, by whom and until when',
    access,
    input: project.extend(Proposed.shape),
    output: RemedyView,
    once: true,
    status: 201,
  }),
  answerRemedy: route('POST /funded-projects/{applicationId}/remedies/{remedyId}/answer', {
    summary: 'Say what was done about a remedy',
    access,
    input: remedy.extend({ answer: prose(10, 4_000) }),
    output: RemedyView,
  }),
  closeRemedy: route('POST /funded-projects/{applicationId}/remedies/{remedyId}/close', {
    summary: 'Close a remedy: it was done, or is no longer needed',
    access,
    input: remedy.extend({ isDone: z.boolean(), result: prose(10, 4_000) }),
    output: RemedyView,
  }),
  listOpenRemedies: route('GET /remedies', {
    summary: 'Remedies still open over all projects, the oldest first',
    access: overseers,
    input: z.object({ ...paging }),
    output: pageOf(Remedy),
  }),
  listMonitoringHistory: route('GET /funded-projects/{applicationId}/history', {
    summary: 'Everything that happened in the monitoring of a project',
    access,
    input: project.extend(paging),
    output: pageOf(HistoryLine),
  }),
};
