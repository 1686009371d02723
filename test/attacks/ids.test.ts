import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '#shared/http/route.ts';
import { routes } from '#shared/routes.ts';
import { ask } from '../access/ask.ts';
import { cases } from '../access/cases/index.ts';
import { anAccessWorld, type AccessWorld, type Ids, type Target } from '../access/world.ts';
import type { Name } from '../people.ts';

let world: AccessWorld;
beforeAll(async () => {
  world = await anAccessWorld();
});
afterAll(() => world.service.stop());

type RouteName = keyof typeof routes;
const all = Object.keys(cases).filter((name): name is RouteName => name in routes);

const kinds = [
  'organisationId',
  'personId',
  'invitationId',
  'callId',
  'applicationId',
  'documentId',
  'councilId',
  'reviewId',
  'decisionId',
] as const;
type Kind = (typeof kinds)[number];
const kindsOf = (name: RouteName) => {
  const route: Route = routes[name];
  return kinds.filter((kind) => kind in route.input.shape);
};

/** Routes about somebody’s thing, not about what anybody may read or who holds a letter. */
const somebodys = all.filter(
  (name) => kindsOf(name).length > 0 && !cases[name].sees.includes('everybody'),
);
const nested = somebodys.filter(
  (name) => kinds.filter((kind) => routes[name].key.includes(`{${kind}}`)).length > 1,
);

const places = ['mamXanh', 'rival', 'draft', 'absent'] as const satisfies readonly Target[];
type Place = (typeof places)[number];
const anywhere = fc.constantFrom(...places);
const mixed = fc.record<Record<Kind, Place>>({
  organisationId: anywhere,
  personId: anywhere,
  invitationId: anywhere,
  callId: anywhere,
  applicationId: anywhere,
  documentId: anywhere,
  councilId: anywhere,
  reviewId: anywhere,
  decisionId: anywhere,
});

const idsFrom = (from: Partial<Record<Kind, Place>>, base: Ids): Ids => {
  const ids = { ...base };
  for (const kind of kinds) {
    const place = from[kind];
    if (place) ids[kind] = world.targets[place][kind];
  }
  return ids;
};

const answerTo = (who: Name, name: RouteName, ids: Ids) =>
  ask(world.service, who, routes[name], cases[name].input(ids));

/** What everything is now, as those who may see it see it. */
const everything = async () => {
  const { service, targets } = world;
  const [lan, minh] = [service.as('lan'), service.as('minh')];
  const of = ({ organisationId, applicationId, documentId }: Ids, host: typeof lan) =>
    Promise.all([
      host.getOrganisation({ organisationId }),
      host.listInvitations({ organisationId }),
      host.getApplication({ applicationId }),
      host.listDocuments({ applicationId }),
      host.getDocument({ documentId }),
      host.listApplicationHistory({ applicationId }),
    ]);
  const { councilId } = targets.mamXanh;
  return Promise.all([
    of(targets.mamXanh, lan),
    of(targets.draft, lan),
    of(targets.rival, minh),
    service.as('kien').getCouncil({ councilId }),
  ]);
};

describe('T-01 ids of others, in any mixture', () => {
  it('are to outsiders as good as ids of nothing, byte for byte', async () => {
    const before = await everything();
    const outsider = fc.constantFrom<Name>('la', 'tam', 'linh', 'nam', 'ngoc');
    await fc.assert(
      fc.asyncProperty(outsider, fc.constantFrom(...somebodys), mixed, async (who, name, from) => {
        // The centre is no outsider to what it watches over.
        fc.pre(who !== 'linh' || !cases[name].sees.includes('centre'));
        const { mamXanh, absent } = world.targets;
        const answer = await answerTo(who, name, idsFrom(from, mamXanh));
        expect([401, 403, 404]).toContain(answer.status);
        expect(answer).toEqual(
          await answerTo(who, name, { ...absent, versions: mamXanh.versions }),
        );
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(await everything()).toEqual(before);
  });
});

describe('T-02 the id of one in the address of another', () => {
  it('is tried on every address that names two things', () => {
    expect(nested.toSorted()).toEqual(['detachDocument', 'removeMember', 'revokeInvitation']);
  });

  it('is not found, as if it were not there', async () => {
    const before = await everything();
    const insiders = [
      { who: 'lan', parents: ['mamXanh', 'draft'], children: ['rival', 'absent'] },
      { who: 'tuan', parents: ['mamXanh', 'draft'], children: ['rival', 'absent'] },
      { who: 'minh', parents: ['rival'], children: ['mamXanh', 'draft', 'absent'] },
      { who: 'dung', parents: ['mamXanh', 'rival'], children: ['draft', 'absent'] },
    ] as const;
    const pair = fc
      .constantFrom(...insiders)
      .chain(({ who, parents, children }) =>
        fc.tuple(
          fc.constant<Name>(who),
          fc.constantFrom<Place>(...parents),
          fc.constantFrom<Place>(...children),
          fc.boolean(),
        ),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...nested),
        pair,
        async (name, [who, mine, theirs, turned]) => {
          const [parent = 'organisationId', child = 'personId'] = kindsOf(name);
          const [outer, inner] = turned ? [theirs, mine] : [mine, theirs];
          const base = world.targets[outer];
          // There is one invitation, of Mầm Xanh’s: only from elsewhere is it a stranger.
          if (child === 'invitationId' && outer !== 'rival') return;
          if (inner === outer) return;
          const answer = await answerTo(who, name, idsFrom({ [child]: inner }, base));
          const asNothing = await answerTo(who, name, idsFrom({ [child]: 'absent' }, base));
          expect(answer.status, `${parent} ${child}`).toBeGreaterThanOrEqual(403);
          expect(answer).toEqual(asNothing);
        },
      ),
      { numRuns: 120, seed: 2 },
    );
    expect(await everything()).toEqual(before);
  });
});
