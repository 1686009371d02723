import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Page } from 'playwright-core';
import { aSubmittedApplication } from '../given/applications.ts';
import { aCallDraft, anOpenCall } from '../given/calls.ts';
import { cast, type Known } from '../given/people.ts';
import {
  aCountedReview,
  aFormation,
  anApprovedDecision,
  anInformedCouncil,
  aProposedDecision,
  aSittingCouncil,
  applicationsToJudge,
  declareNone,
  only,
  type Host,
} from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';
import { examine } from './walks/looks.ts';

let portal: Portal;
/** Where things are: `:draft` in an address stands for the id of the draft. */
const places: Record<string, string> = {};
const pages = new Map<Known, Page>();

beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  const people = await cast(service);
  const hosts: Record<'lan' | 'minh' | 'hanh', readonly Host[]> = {
    lan: [['lan', people.mamXanh]],
    minh: [['minh', people.rival]],
    hanh: [['hanh', people.institute]],
  };
  const world = (whose: keyof typeof hosts, pack?: string) => ({
    ...{ service, cast: people, hosts: hosts[whose] },
    ...(pack && { pack }),
  });
  const approved = await anApprovedDecision(world('lan'));
  const declined = await aProposedDecision({ ...world('minh') });
  const counted = await aCountedReview(world('hanh', 'tt20-selection-applied'));
  const voting = await aSittingCouncil(world('hanh', 'tt44-task'));
  const { id: review, version } = only(voting.council.reviews);
  await service.as('thu').openVoting({ reviewId: review, version });
  const informed = await anInformedCouncil(world('minh'));
  const read = await anInformedCouncil(world('hanh', 'tt20-selection-applied'));
  await declareNone({ ...world('hanh'), seating: { hoa: 'chair' } });
  const toJudge = await applicationsToJudge(world('lan'));
  const formed = await service
    .as('dung')
    .formCouncil(aFormation(world('minh'), await applicationsToJudge(world('minh'))));
  const call = await anOpenCall(service, { code: 'TB-02/2026' });
  const sent = await aSubmittedApplication(service, 'lan', people.mamXanh, call);
  const draft = await service.as('dung').createCall(aCallDraft({ code: 'TB-03/2026' }));
  Object.assign(places, {
    ...{ call: call.id, draftCall: draft.id, sent: sent.id, judging: toJudge.call.id },
    ...{ approved: approved.decision.id, proposed: declined.decision.id },
    ...{ council: approved.council.id, review: only(approved.council.reviews).id },
    ...{ counted: counted.review.id, countedCouncil: counted.council.id },
    ...{ voting: review, votingCouncil: voting.council.id },
    ...{ informed: only(informed.council.reviews).id, informedCouncil: informed.council.id },
    ...{ read: only(read.council.reviews).id, formedCouncil: formed.id },
    ...{ decidedCall: approved.call.id, decided: approved.application.id },
    ...{ toJudge: only(toJudge.applications).id, hoa: people.people('hoa') },
  });
  await portal.moveTo(new Date(service.clock.now()).toISOString());
}, 240_000);
afterAll(() => portal.stop());

const look = async (name: Known, address: string) => {
  const page = pages.get(name) ?? (await portal.as(name));
  pages.set(name, page);
  const filled = address.replace(/:(\w+)/gu, (_, key: string) => places[key] ?? key);
  return examine(page, filled);
};

const ofDung = [
  ...['/', '/call-drafts', '/call-drafts/new', '/call-drafts/new?pack=nd268-startup-support@1'],
  ...['', '/edit', '/preview', '/publish'].map((part) => `/call-drafts/:draftCall${part}`),
  ...['', '/correct'].map((part) => `/call-drafts/:call${part}`),
  ...['/call-drafts/:judging/settle', '/call-drafts/forms'],
  ...['/calls/:call/applications', '/calls/:judging/applications?status=valid'],
  ...['/calls/:judging/applications/:toJudge', '/calls/:decidedCall/applications/:decided'],
  ...['/calls/:judging/councils', '/calls/:decidedCall/councils', '/calls/:judging/councils/new'],
  ...['/decisions', '/decisions/:proposed', '/decisions/new?review=:counted'],
];
const ofThu = [
  ...['/', '/councils/:formedCouncil', '/councils/:informedCouncil', '/councils/:votingCouncil'],
  ...['/councils/:countedCouncil', '/councils/:countedCouncil/reviews/:counted/count'],
  ...['/councils/:council/reviews/:review/count'],
];
const ofHoa = [
  ...['/', '/reviews', '/reviews/:informed/interest', '/reviews/:read', '/reviews/:read/interest'],
  ...['/reviews/:voting', '/reviews/:voting/ballot', '/reviews/:counted'],
];
const ofSon = ['/', '/decisions', '/decisions/:proposed', '/decisions/:approved'];
const ofAn = [
  '/',
  '/people',
  '/people/:hoa',
  '/calendar',
  '/calendar/2027',
  '/calendar/2027/decide',
];
const ofKien = [
  '/calls/:decidedCall/applications/:decided',
  '/councils/:council',
  '/decisions/:approved',
];

describe('the pages of those who decide', () => {
  it.each(ofDung)('%s of the officer', (address) => look('dung', address));
  it.each(ofThu)('%s of the secretary', (address) => look('thu', address));
  it.each(ofHoa)('%s of a member', (address) => look('hoa', address));
  it.each(ofSon)('%s of the approver', (address) => look('son', address));
  it.each(ofAn)('%s of the administrator', (address) => look('vy', address));
  it.each(ofKien)('%s of the auditor', (address) => look('kien', address));
});
