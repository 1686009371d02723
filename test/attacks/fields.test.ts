import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Application, Attachment, Section, Submission } from '#shared/applications/model.ts';
import { Call } from '#shared/calls/model.ts';
import { Decision } from '#shared/decisions/model.ts';
import { Document } from '#shared/documents/model.ts';
import { Problem } from '#shared/http/problem.ts';
import type { Route } from '#shared/http/route.ts';
import { Letter } from '#shared/notices/model.ts';
import { Invitation, Organisation, Person } from '#shared/organisations/model.ts';
import { Council, Interest, Meeting, Review, ReviewComment } from '#shared/reviews/model.ts';
import { routes } from '#shared/routes.ts';
import { contexts } from '#functions/contexts.ts';
import { ask } from '../access/ask.ts';
import { cases } from '../access/cases/index.ts';
import { anAccessWorld, type AccessWorld } from '../access/world.ts';
import { callerOf } from './caller.ts';
import { openParts, partsOf, withMore } from './parts.ts';

let world: AccessWorld;
beforeAll(async () => {
  world = await anAccessWorld();
});
afterAll(() => world.service.stop());

const models = [
  ...[Application, Attachment, Section, Submission, Call, Decision, Document, Letter],
  ...[Invitation, Organisation, Person, Council, Interest, Meeting, Review, ReviewComment],
];
const keysOfIndexes = Object.values(contexts).flatMap(({ table }) =>
  Object.values<readonly string[]>(table.indexes).flat(),
);
/** Every attribute that is ever stored, and some that attackers hope for. */
const stored = new Set([
  ...models.flatMap(({ shape }) => Object.keys(shape)),
  ...keysOfIndexes,
  ...[
    'pk',
    'sk',
    'kind',
    'seal',
    'expires',
    'asked',
    'answer',
    'subject',
    'ballot',
    'owner',
    'ids',
  ],
  ...['role', 'admin', 'ownerId', 'score', 'awardAmount', 'isAdmin', 'actor', 'receivedAt'],
]);

type RouteName = keyof typeof routes;
const writing = Object.keys(cases)
  .filter((name): name is RouteName => name in routes)
  .filter((name) => !routes[name].key.startsWith('GET '));

describe('T-11: a change that also says what only the portal may say', () => {
  it.each(writing)('%s refuses every stored attribute, by name', async (name) => {
    const route: Route = routes[name];
    const target = cases[name].on[0] ?? 'absent';
    const input = cases[name].input(world.targets[target]);
    const extra = [...stored].filter((field) => !(field in route.input.shape)).sort();
    const smuggled = Object.fromEntries(extra.map((field) => [field, 'x']));
    const answer = await ask(world.service, callerOf(route), route, input, smuggled);
    expect(answer.status).toBe(422);
    const { code, fields = [] } = Problem.parse(JSON.parse(answer.body));
    expect(code).toBe('unfit');
    const refused = fields.filter((field) => field.code === 'unknown_field');
    expect(refused.map(({ field }) => field).sort()).toEqual(extra);
  });

  it('finds no part of any contract that would take more than it names', () => {
    const open = Object.entries(routes).flatMap(([name, { input }]) =>
      openParts(input).map((part) => `${name} ${part}`),
    );
    expect(open).toEqual([]);
  });

  let tried = 0;
  it.each(writing)('%s refuses what is smuggled into a part, by its path', async (name) => {
    const route: Route = routes[name];
    const input = cases[name].input(world.targets[cases[name].on[0] ?? 'absent']);
    for (const path of partsOf(route.input, input)) {
      const smuggled = z.looseObject({}).parse(withMore(input, path, { verified: true }));
      const answer = await ask(world.service, callerOf(route), route, smuggled);
      expect(answer.status).toBe(422);
      const { fields = [] } = Problem.parse(JSON.parse(answer.body));
      expect(fields).toContainEqual(
        expect.objectContaining({ field: [...path, 'verified'].join('.'), code: 'unknown_field' }),
      );
      tried += 1;
    }
  });

  it('was tried on parts of every shape', () => {
    expect(tried).toBeGreaterThan(8);
  });
});
