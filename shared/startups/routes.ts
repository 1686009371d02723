import * as z from 'zod';
import { ApplicationLine } from '../applications/routes.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { overseers } from '../identity/roles.ts';
import { OrganisationId, PersonId } from '../identity/actor.ts';
import { Day, Instant } from '../values/instant.ts';
import { Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import { Figures, MetricSnapshot } from './metrics.ts';
import { StartupMove } from './offers.ts';
import { Sector, Startup, StartupId, StartupProfile, StartupStatus } from './model.ts';
import { Period } from './period.ts';
import {
  asked,
  Property,
  PropertyId,
  ReadinessMark,
  Round,
  RoundId,
  Support,
  SupportId,
} from './records.ts';
import { questionCodes } from './sanity.ts';
import { Audience, Sharing } from './sharing.ts';
import { StartupView } from './views.ts';

const version = z.int().positive();
const startupId = StartupId;
const secret = z.string().min(20).max(100);

export const StartupLine = Startup.pick({
  id: true,
  name: true,
  kind: true,
  sector: true,
  stage: true,
  status: true,
  since: true,
  rhythm: true,
  trl: true,
  lastPeriod: true,
  updatedAt: true,
}).extend({
  /** The period whose figures it has not told yet. */
  owes: Period.optional(),
});
export type StartupLine = z.infer<typeof StartupLine>;

/** Founders and the centre both keep the record; who did is in its history. */

export const startupRoutes = {
  registerStartup: route('POST /startups', {
    summary: 'Enter a startup into the register: a company, a group or a person',
    access: 'signed-in',
    input: z.object({
      ...StartupProfile.shape,
      organisationId: OrganisationId.optional(),
      /** The centre enters it for founders, whom it then asks to join: nobody keeps it yet. */
      forFounders: z.boolean().optional(),
    }),
    output: StartupView,
    once: true,
    status: 201,
  }),
  listMyStartups: route('GET /me/startups', {
    summary: 'The startups I act for',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ items: z.array(StartupLine) }),
  }),
  listStartups: route('GET /startups', {
    summary: 'Startups by status, and by sector where one is named; the last touched first',
    access: overseers,
    input: z.object({ status: StartupStatus, sector: Sector.optional(), ...paging }),
    output: pageOf(StartupLine),
  }),
  getStartup: route('GET /startups/{startupId}', {
    summary: 'Read a startup: as much of it as its founders show this reader',
    access: 'signed-in',
    input: z.object({
      startupId,
      /** As this audience sees it, for who sees the whole. */
      as: Audience.optional(),
    }),
    output: StartupView,
  }),
  changeStartup: route('PUT /startups/{startupId}', {
    summary: 'Correct what a startup says of itself',
    access: 'signed-in',
    input: z.object({ startupId, version, ...StartupProfile.shape }),
    output: StartupView,
  }),
  moveStartup: route('POST /startups/{startupId}/move', {
    summary: 'Record that it pivots, pauses, resumes, is sold or ends, since when and why',
    access: 'signed-in',
    input: z.object({
      startupId,
      version,
      action: StartupMove,
      on: Day,
      reason: Reason,
    }),
    output: StartupView,
  }),
  shareStartup: route('PUT /startups/{startupId}/sharing', {
    summary: 'Choose, group by group, what mentors and the public see',
    access: 'signed-in',
    input: z.object({ startupId, version, sharing: Sharing }),
    output: StartupView,
  }),
  linkStartup: route('PUT /startups/{startupId}/organisation', {
    summary: 'Bind a startup to the company it became, or unbind it; one company, one startup',
    access: 'signed-in',
    input: z.object({ startupId, version, organisationId: OrganisationId.optional() }),
    output: StartupView,
  }),
  listKeepers: route('GET /startups/{startupId}/keepers', {
    summary: 'Who keeps the record of a startup, by name',
    access: 'signed-in',
    input: z.object({ startupId }),
    output: z.object({ items: z.array(z.object({ id: PersonId, name: z.string() })) }),
  }),
  inviteKeeper: route('POST /startups/{startupId}/keepers/invite', {
    summary: 'Make the code with which one more founder joins; an earlier code ends',
    access: 'signed-in',
    input: z.object({ startupId }),
    output: z.object({ secret, expiresAt: Instant }),
    status: 201,
  }),
  getKeeperInvitation: route('GET /startups/{startupId}/keepers/invitation', {
    summary: 'Read, with its code, what one is asked to join',
    access: 'signed-in',
    input: z.object({ startupId, secret }),
    output: z.object({ name: z.string(), invitedBy: z.string(), expiresAt: Instant }),
  }),
  joinStartup: route('POST /startups/{startupId}/keepers/join', {
    summary: 'Become one who keeps the record of a startup, with its code',
    access: 'signed-in',
    input: z.object({ startupId, secret }),
    output: StartupView,
  }),
  leaveStartup: route('POST /startups/{startupId}/keepers/leave', {
    summary: 'Keep the record no longer; the last who keeps it stays',
    access: 'signed-in',
    input: z.object({ startupId, version }),
    output: z.object({ left: z.literal(true) }),
  }),
  tellFigures: route('PUT /startups/{startupId}/metrics/{period}', {
    summary: 'Tell the figures of a period; `version` 0 the first time, later with a reason',
    access: 'signed-in',
    input: z.object({
      startupId,
      period: Period,
      version: z.int().nonnegative(),
      figures: Figures,
      reason: Reason.optional(),
    }),
    output: MetricSnapshot.extend({ questions: z.array(z.enum(questionCodes)) }),
  }),
  markReadiness: route('POST /startups/{startupId}/readiness', {
    summary:
      'Record a level of readiness with its evidence; the centre’s and a mentor’s count as theirs',
    access: 'signed-in',
    input: z.object({ startupId, ...asked.readiness }),
    output: ReadinessMark,
    once: true,
    status: 201,
  }),
  recordRound: route('POST /startups/{startupId}/rounds', {
    summary: 'Record capital promised and paid in',
    access: 'signed-in',
    input: z.object({ startupId, ...asked.rounds }),
    output: Round,
    once: true,
    status: 201,
  }),
  correctRound: route('PUT /startups/{startupId}/rounds/{roundId}', {
    summary: 'Bring a round up to date; its history keeps what it said before',
    access: 'signed-in',
    input: z.object({ startupId, roundId: RoundId, version, ...asked.rounds }),
    output: Round,
  }),
  recordProperty: route('POST /startups/{startupId}/property', {
    summary: 'Record intellectual property, filed or granted',
    access: 'signed-in',
    input: z.object({ startupId, ...asked.property }),
    output: Property,
    once: true,
    status: 201,
  }),
  correctProperty: route('PUT /startups/{startupId}/property/{propertyId}', {
    summary: 'Bring intellectual property up to date',
    access: 'signed-in',
    input: z.object({ startupId, propertyId: PropertyId, version, ...asked.property }),
    output: Property,
  }),
  recordSupport: route('POST /startups/{startupId}/support', {
    summary: 'Record support received and its value',
    access: 'signed-in',
    input: z.object({ startupId, ...asked.support }),
    output: Support,
    once: true,
    status: 201,
  }),
  correctSupport: route('PUT /startups/{startupId}/support/{supportId}', {
    summary: 'Correct a record of support',
    access: 'signed-in',
    input: z.object({ startupId, supportId: SupportId, version, ...asked.support }),
    output: Support,
  }),
  listStartupApplications: route('GET /startups/{startupId}/applications', {
    summary: 'Every application its organisation ever handed in',
    access: 'signed-in',
    input: z.object({ startupId, ...paging }),
    output: pageOf(ApplicationLine),
  }),
  listStartupHistory: route('GET /startups/{startupId}/history', {
    summary: 'Everything that happened to a startup’s record',
    access: 'signed-in',
    input: z.object({ startupId, ...paging }),
    output: pageOf(HistoryLine),
  }),
};
