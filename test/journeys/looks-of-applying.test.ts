import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Page } from 'playwright-core';
import { aCompleteDraft, aDraft, aSubmittedApplication, upload } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Known } from '../given/people.ts';
import { anApprovedDecision } from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';
import { examine } from './walks/looks.ts';

let portal: Portal;
/** Where things are: `:draft` in an address stands for the id of the draft. */
const places: Record<string, string> = {};
const pages = new Map<string, Page>();

beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  const people = await cast(service);
  const decided = await anApprovedDecision({ service, cast: people });
  const call = await anOpenCall(service, { code: 'TB-02/2026' });
  const begun = await aDraft(service, 'lan', people.mamXanh, call);
  await upload(service, 'lan', begun.id, {
    item: call.checklist[0]?.key ?? '',
    bytes: Buffer.from('%PDF-'),
  });
  const ready = await aCompleteDraft(service, 'minh', people.rival, call);
  const handedIn = await aSubmittedApplication(service, 'hanh', people.institute, call);
  const { id: invitation } = await service
    .as('lan')
    .invite({ organisationId: people.mamXanh, email: 'la@vuon-uom.example', as: 'member' });
  Object.assign(places, {
    ...{ call: call.id, closed: decided.call.id, pack: call.packId },
    ...{ draft: begun.id, ready: ready.id, sent: handedIn.id, decided: decided.application.id },
    ...{ organisation: people.mamXanh, invitation },
  });
  await portal.moveTo(new Date(service.clock.now()).toISOString());
}, 240_000);
afterAll(() => portal.stop());

const pageOf = async (name?: Known | 'la') => {
  const key = name ?? 'anybody';
  const page = pages.get(key) ?? (await (name ? portal.as(name) : portal.visit()));
  if (!name) await page.goto('/');
  pages.set(key, page);
  return page;
};
const found = (address: string) =>
  address.replace(/:(\w+)/gu, (_, key: string) => places[key] ?? key);

const sections = ['organisation', 'task', 'capacity', 'contents', 'costs', 'commitment'];
const ofEverybody = [
  ...['/', '/calls', '/calls?phase=closed', '/calls/:call', '/calls/:closed', '/packs/:pack'],
  ...['/results', '/calls/:closed/results', '/calls/:call/results'],
];
const ofLan = [
  ...[
    '/',
    '/me',
    '/letters',
    '/organisations',
    '/organisations/new',
    '/organisations/:organisation',
  ],
  ...['edit', 'history', 'invitations'].map((part) => `/organisations/:organisation/${part}`),
  ...['/applications', '/applications/new?call=:call', '/applications/:draft'],
  ...sections.map((section) => `/applications/:draft/sections/${section}`),
  ...['documents', 'check'].map((part) => `/applications/:draft/${part}`),
  ...[
    '/applications/:decided',
    '/applications/:decided/submission',
    '/applications/:decided/receipt',
  ],
];
const ofMinh = [
  '/applications/:ready',
  '/applications/:ready/check',
  '/applications/:ready/sections/costs',
];
const ofHanh = ['', '/withdraw', '/receipt', '/submission'].map(
  (part) => `/applications/:sent${part}`,
);

describe('the pages of everybody', () => {
  it.each(ofEverybody)('%s', async (address) => examine(await pageOf(), found(address)));
  it('/nowhere', async () => examine(await pageOf(), '/nowhere', 404));
});

describe('the pages of an applicant', () => {
  it('/me of a newcomer', async () => examine(await pageOf('la'), '/me'));
  it.each(ofLan)('%s of Lan', async (address) => examine(await pageOf('lan'), found(address)));
  it.each(ofMinh)('%s of Minh', async (address) => examine(await pageOf('minh'), found(address)));
  it.each(ofHanh)('%s of Hạnh', async (address) => examine(await pageOf('hanh'), found(address)));
});
