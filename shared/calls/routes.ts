import * as z from 'zod';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { localised } from '../values/localised.ts';
import { line, Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import { CalendarDecision, CalendarNumber, CalendarRecord } from './calendar.ts';
import { Call, CallDraft, CallId } from './model.ts';

const version = z.int().positive();

/** What anybody may know of a call: who prepared it is the department's business. */
export const PublicCall = Call.omit({ preparedBy: true });
export type PublicCall = z.infer<typeof PublicCall>;

const CallLine = PublicCall.pick({
  id: true,
  code: true,
  title: true,
  status: true,
  track: true,
  packId: true,
  opensAt: true,
  closesAt: true,
  budget: true,
  ceiling: true,
});
export type CallLine = z.infer<typeof CallLine>;

/** A call as the department sees it; `actions` are what the reader may do to it now. */
export const CallInOffice = Call.extend({ actions: z.array(z.string()) });
export type CallInOffice = z.infer<typeof CallInOffice>;

const FormLine = z.object({ id: z.string(), title: localised(200), imported: z.boolean() });
const JsonObject = z.record(z.string(), z.unknown());

export const callRoutes = {
  listCalls: route('GET /calls', {
    summary: 'Published calls, the ones closing soonest first',
    access: 'public',
    input: z.object({ phase: z.enum(['open', 'closed']).default('open'), ...paging }),
    output: pageOf(CallLine),
  }),
  getCall: route('GET /calls/{callId}', {
    summary: 'One published call with its checklist, criteria and corrections',
    access: 'public',
    input: z.object({ callId: CallId }),
    output: PublicCall,
  }),
  listCallDrafts: route('GET /call-drafts', {
    summary: 'Calls being prepared',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({ ...paging }),
    output: pageOf(CallLine),
  }),
  getCallDraft: route('GET /call-drafts/{callId}', {
    summary: 'One call in any status, as the department sees it',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({ callId: CallId }),
    output: CallInOffice,
  }),
  createCall: route('POST /calls', {
    summary: 'Prepare a call from a rule pack',
    access: ['officer'],
    input: z.object(CallDraft.shape),
    output: Call,
    status: 201,
  }),
  changeCall: route('PUT /calls/{callId}', {
    summary: 'Change a call before it is published',
    access: ['officer'],
    input: z.object({ callId: CallId, version, ...CallDraft.shape }),
    output: Call,
  }),
  publishCall: route('POST /calls/{callId}/publish', {
    summary: 'Publish a call: its pack and form are pinned for ever',
    access: ['officer'],
    input: z.object({ callId: CallId, version }),
    output: Call,
  }),
  correctCall: route('POST /calls/{callId}/correct', {
    summary:
      'Correct a published call with a notice everybody reads; the deadline only moves later',
    access: ['officer'],
    input: z.object({
      callId: CallId,
      version,
      ...CallDraft.pick({
        title: true,
        summary: true,
        closesAt: true,
        budget: true,
        ceiling: true,
        contact: true,
      }).partial().shape,
      /** `null` lifts it: what one application asks for is then held to nothing. */
      ceiling: CallDraft.shape.ceiling.nullable(),
      reason: Reason,
    }),
    output: Call,
  }),
  settleCall: route('POST /calls/{callId}/settle', {
    summary: 'Close the file of a call once every application is decided',
    access: ['officer'],
    input: z.object({ callId: CallId, version }),
    output: Call,
  }),
  listCallHistory: route('GET /calls/{callId}/history', {
    summary: 'Everything that happened to a call',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({ callId: CallId, ...paging }),
    output: pageOf(HistoryLine),
  }),
  listCalendar: route('GET /calendar', {
    summary: 'The holidays and working Saturdays of every year, and which years are confirmed',
    access: 'public',
    input: z.object({}),
    output: z.object({ items: z.array(CalendarRecord) }),
  }),
  decideCalendarYear: route('PUT /calendar/{year}', {
    summary:
      'Confirm or correct the holidays of a year; counts for deadlines computed from then on',
    access: ['admin'],
    input: z.object({
      year: CalendarNumber,
      version: z.int().nonnegative(),
      ...CalendarDecision.shape,
    }),
    output: CalendarRecord,
  }),
  listCalendarHistory: route('GET /calendar/{year}/history', {
    summary: 'Who decided the holidays of a year, when, and by which announcement',
    access: ['admin', 'auditor', 'officer', 'approver'],
    input: z.object({ year: CalendarNumber, ...paging }),
    output: pageOf(HistoryLine),
  }),
  listPacks: route('GET /packs', {
    summary: 'The rule packs in force',
    access: 'public',
    input: z.object({}),
    output: z.object({ items: z.array(z.object({ id: z.string(), title: localised(300) })) }),
  }),
  getPack: route('GET /packs/{packId}', {
    summary: 'One rule pack: every number with its article',
    access: 'public',
    input: z.object({ packId: z.string().max(80) }),
    output: JsonObject,
  }),
  listForms: route('GET /forms', {
    summary: 'The forms a call may use',
    access: ['officer', 'auditor'],
    input: z.object({ ...paging }),
    output: pageOf(FormLine),
  }),
  getForm: route('GET /forms/{formId}', {
    summary: 'One form: its JSON Schema and its pages',
    access: 'public',
    input: z.object({ formId: z.string().max(120) }),
    output: JsonObject,
  }),
  importForm: route('POST /forms', {
    summary: 'Import a JSON Schema form as it is',
    access: ['officer'],
    input: z.object({
      title: localised(200),
      /** A form is known by its law and its codes there: `BM-09` alone means several forms. */
      legalBasis: line(300),
      codes: z.array(line(40)).min(1).max(10),
      schema: JsonObject,
      ui: JsonObject.optional(),
    }),
    output: FormLine,
    status: 201,
  }),
};
