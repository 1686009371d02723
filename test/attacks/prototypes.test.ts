import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodAndPath, type Route } from '#shared/http/route.ts';
import { routes } from '#shared/routes.ts';
import { allOf } from '../access/ask.ts';
import { checklistOf } from '../access/checklist.ts';
import { aDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { anApprovedDecision } from '../given/reviews.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { callerOf } from './caller.ts';

let service: Service;
let people: Cast;
beforeAll(async () => {
  service = await startService();
  people = await cast(service);
  // From here on, whoever reaches for what all objects share throws, and the request is a fault.
  for (const shared of [Object.prototype, Array.prototype, String.prototype]) Object.freeze(shared);
});
afterAll(() => service.stop());

const all = Object.values<Route>(routes);
const writing = all.filter(({ key }) => !key.startsWith('GET '));
const reading = all.filter(({ key }) => key.startsWith('GET '));

const idOf = { organisation: 'org', person: 'per', invitation: 'inv', call: 'call' };
const prefixes: Record<string, string> = {
  ...idOf,
  ...{ application: 'app', document: 'doc', council: 'cou', review: 'rev', decision: 'dec' },
};
const pathOf = (route: Route, instead?: string) =>
  methodAndPath(route.key)[1].replace(
    /\{(\w+?)(Id)?\}/g,
    (_, kind: string) =>
      instead ?? (prefixes[kind] ? `${prefixes[kind]}_${'0'.repeat(32)}` : 'task'),
  );

const send = (route: Route, path: string, body?: string) =>
  service.raw(callerOf(route), path, {
    method: methodAndPath(route.key)[0],
    headers: {
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body && { body }),
  });

const unharmed = () => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

const bodies = [
  '{"__proto__":{"polluted":true}}',
  '{"\\u005f_proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"answers":{"__proto__":{"polluted":true}}}',
  '{"answers":{"a":{"constructor":{"prototype":{"polluted":true}}}}}',
  '{"scores":{"__proto__":1},"remarks":{"prototype":"x"}}',
  '{"ballot":{"criteria":{"__proto__":{"mark":"pass"}}}}',
  '{"schema":{"properties":{"__proto__":{"type":"string"}}}}',
  '{"eligibility":{"__proto__":"yes"}}',
  '{"title":{"vi":"a","__proto__":{"polluted":true}}}',
];
const queries = [
  '__proto__[polluted]=1',
  '__proto__=1',
  'constructor.prototype.polluted=1',
  'constructor[prototype][polluted]=1',
  'after[__proto__]=1',
];

describe('T-51 a prototype that somebody reaches for', () => {
  it('is needed by nobody: a whole story runs with it frozen', async () => {
    expect(Object.isFrozen(Object.prototype)).toBe(true);
    const world = { service, cast: people, checklist: checklistOf() };
    const { decision } = await anApprovedDecision(world);
    expect(decision.status).toBe('approved');
    unharmed();
  });

  it.each(bodies)('is refused to every change: %s', async (body) => {
    const statuses = await allOf(writing, async (route) => ({
      key: route.key,
      status: (await send(route, pathOf(route), body)).status,
    }));
    expect(statuses.filter(({ status }) => status !== 400)).toEqual([]);
    unharmed();
  });

  it.each(queries)('is refused to every question: %s', async (query) => {
    const statuses = await allOf(reading, async (route) => ({
      key: route.key,
      status: (await send(route, `${pathOf(route)}?${query}`)).status,
    }));
    expect(statuses.filter(({ status }) => status !== 422)).toEqual([]);
    unharmed();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'is no name of anything: %s in the address',
    async (name) => {
      const addressed = all.filter(({ key }) => key.includes('{'));
      const statuses = await allOf(addressed, async (route) => ({
        key: route.key,
        status: (await send(route, pathOf(route, name), route.key.startsWith('GET') ? '' : '{}'))
          .status,
      }));
      expect(statuses.filter(({ status }) => status !== 422 && status !== 404)).toEqual([]);
      unharmed();
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    'is no section, paper, form or pack: %s',
    async (name) => {
      for (const path of [`/packs/${name}`, `/forms/${name}`])
        expect((await service.raw(undefined, path)).status).toBe(404);
      const lan = service.as('lan');
      const call = await anOpenCall(service, { checklist: checklistOf() });
      const { id: applicationId } = await aDraft(service, 'lan', people.mamXanh, call);
      const section = { applicationId, section: name };
      expect(await refusal(lan.getSection(section))).toBe('not-found');
      const answers = { name: 'x' };
      expect(await refusal(lan.saveSection({ ...section, version: 0, answers }))).toBe(
        'section-unknown',
      );
      const file = { item: name, name: 'a.pdf', type: 'pdf', size: 9 } as const;
      expect(await refusal(lan.inviteDocument({ applicationId, ...file }))).toBe(
        'document-unknown-item',
      );
      unharmed();
    },
  );
});
