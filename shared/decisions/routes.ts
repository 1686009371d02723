import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { CallId } from '../calls/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { ReviewId } from '../reviews/model.ts';
import { line, Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import { Decision, DecisionId, DecisionStatus, Proposal } from './model.ts';
import { Bar } from './rules.ts';

const version = z.int().positive();
const decisionId = DecisionId;

export const DecisionView = Decision.extend({
  actions: z.array(z.string()),
  /** Why this approver has to leave it to another. */
  bar: Bar.optional(),
});
export type DecisionView = z.infer<typeof DecisionView>;

/** What the public reads of a decision to fund. */
export const Result = Decision.pick({
  id: true,
  callId: true,
  applicationTitle: true,
  organisationName: true,
  amount: true,
  decisionNumber: true,
  decidedAt: true,
});
export type Result = z.infer<typeof Result>;

export const decisionRoutes = {
  proposeDecision: route('POST /decisions', {
    summary: 'Propose a decision on a counted application',
    access: ['officer'],
    input: z.object({ reviewId: ReviewId, ...Proposal.shape }),
    output: DecisionView,
    once: true,
    status: 201,
  }),
  listDecisions: route('GET /decisions', {
    summary: 'Decisions by status, the oldest first',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({ status: DecisionStatus, ...paging }),
    output: pageOf(Decision),
  }),
  countDecisions: route('GET /decision-counts', {
    summary: 'How many decisions there are of each status',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({}),
    output: z.object({ counts: z.record(z.string(), z.int()) }),
  }),
  getDecision: route('GET /decisions/{decisionId}', {
    summary: 'One decision',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({ decisionId }),
    output: DecisionView,
  }),
  approveDecision: route('POST /decisions/{decisionId}/approve', {
    summary: 'Approve what somebody else proposed; the applicant learns why',
    access: ['approver'],
    input: z.object({ decisionId, version, decisionNumber: line(60) }),
    output: DecisionView,
    once: true,
  }),
  returnDecision: route('POST /decisions/{decisionId}/return', {
    summary: 'Return a proposal with the reason',
    access: ['approver'],
    input: z.object({ decisionId, version, reason: Reason }),
    output: DecisionView,
  }),
  reproposeDecision: route('POST /decisions/{decisionId}/repropose', {
    summary: 'Propose again after a return',
    access: ['officer'],
    input: z.object({ decisionId, version, ...Proposal.shape }),
    output: DecisionView,
  }),
  listDecisionHistory: route('GET /decisions/{decisionId}/history', {
    summary: 'Everything that happened to a decision',
    access: ['officer', 'approver', 'auditor'],
    input: z.object({ decisionId, ...paging }),
    output: pageOf(HistoryLine),
  }),
  getApplicationDecision: route('GET /applications/{applicationId}/decision', {
    summary: 'The decision on my application, once made',
    access: 'signed-in',
    input: z.object({ applicationId: ApplicationId }),
    output: Decision.pick({
      applicationId: true,
      outcome: true,
      amount: true,
      reasons: true,
      conditions: true,
      setAside: true,
      decisionNumber: true,
      decidedAt: true,
    }),
  }),
  listResults: route('GET /results', {
    summary: 'What was funded, the newest first',
    access: 'public',
    input: z.object({ ...paging }),
    output: pageOf(Result),
  }),
  listCallResults: route('GET /calls/{callId}/results', {
    summary: 'What a call funded',
    access: 'public',
    input: z.object({ callId: CallId, ...paging }),
    output: pageOf(Result),
  }),
};
