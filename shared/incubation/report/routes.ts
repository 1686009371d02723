import * as z from 'zod';
import { pageOf, paging } from '../../http/page.ts';
import { route } from '../../http/route.ts';
import { overseers } from '../../identity/roles.ts';
import { PersonId } from '../../identity/actor.ts';
import { Day } from '../../values/instant.ts';
import { HistoryLine } from '../../workflow/history.ts';
import { ReportFormId } from './form.ts';
import {
  Assignment,
  Facts,
  Filled,
  Gap,
  GapKey,
  Report,
  ReportId,
  RevenueRow,
  Texts,
} from './model.ts';

const reportId = ReportId;
const version = z.int().positive();

/** A report with what the record fills in, what is missing, and whose turn that is. */
export const ReportView = Report.extend({
  filled: z.array(Filled),
  gaps: z.array(Gap),
  assignments: z.array(Assignment),
  /** Who may be asked to fill a gap; only for whoever assigns. */
  people: z.array(z.object({ id: PersonId, name: z.string() })).optional(),
  actions: z.array(z.enum(['change', 'assign', 'submit'])),
});
export type ReportView = z.infer<typeof ReportView>;

export const ReportLine = Report.omit({ facts: true, texts: true, revenue: true });
export type ReportLine = z.infer<typeof ReportLine>;

export const MyGap = z.object({
  ...Gap.shape,
  reportId,
  form: ReportFormId,
  year: z.int(),
  dueOn: Day,
});
export type MyGap = z.infer<typeof MyGap>;

export const reportRoutes = {
  openReport: route('POST /reports', {
    summary: 'Begin the report of a year; what is said of the centre comes from the year before',
    access: ['centre'],
    input: Report.pick({ form: true, year: true }),
    output: ReportView,
    status: 201,
  }),
  listReports: route('GET /reports', {
    summary: 'Yearly reports, the latest year first',
    access: overseers,
    input: z.object({ ...paging }),
    output: pageOf(ReportLine),
  }),
  getReport: route('GET /reports/{reportId}', {
    summary: 'A report: a draft filled from the record as it is now, or as it was submitted',
    access: 'signed-in',
    input: z.object({ reportId }),
    output: ReportView,
  }),
  changeReport: route('PUT /reports/{reportId}', {
    summary: 'Write parts of a draft; whoever was asked to fill a gap writes that part',
    access: 'signed-in',
    input: z.object({
      reportId,
      version,
      facts: Facts.optional(),
      texts: Texts.optional(),
      revenue: z.array(RevenueRow).max(100).optional(),
    }),
    output: ReportView,
  }),
  assignGap: route('PUT /reports/{reportId}/gaps/{gap}', {
    summary: 'Ask somebody to fill a gap until a day; `version` 0 the first time',
    access: 'signed-in',
    input: z.object({
      reportId,
      gap: GapKey,
      version: z.int().nonnegative(),
      personId: PersonId,
      dueOn: Day,
    }),
    output: Assignment,
  }),
  submitReport: route('POST /reports/{reportId}/submit', {
    summary: 'Submit the report, once: from then on it stays as it was',
    access: 'signed-in',
    input: z.object({ reportId, version, declaration: z.boolean() }),
    output: ReportView,
    once: true,
  }),
  listMyGaps: route('GET /me/report-gaps', {
    summary: 'Gaps of reports that I was asked to fill and that are still open',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ items: z.array(MyGap) }),
  }),
  listReportHistory: route('GET /reports/{reportId}/history', {
    summary: 'Everything that happened to a report, with what each change replaced',
    access: overseers,
    input: z.object({ reportId, ...paging }),
    output: pageOf(HistoryLine),
  }),
};
