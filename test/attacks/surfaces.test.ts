import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '#shared/http/route.ts';
import { routes } from '#shared/routes.ts';
import { allOf, ask } from '../access/ask.ts';
import { cases } from '../access/cases/index.ts';
import { anAccessWorld, type AccessWorld } from '../access/world.ts';
import type { Known } from '../given/people.ts';
import { follow, lettersTo, letterTo } from '../notices/streams.ts';

let world: AccessWorld;
let dossierCode: string;
beforeAll(async () => {
  world = await anAccessWorld();
  const { service, targets } = world;
  const stopFollowing = follow(service);
  await letterTo('lan@vuon-uom.example', /được phê duyệt/);
  await letterTo('phuc@vuon-uom.example', /Tài liệu họp/);
  await stopFollowing();
  const { applicationId } = targets.mamXanh;
  dossierCode = (await service.as('lan').getApplication({ applicationId })).dossierCode ?? '';
});
afterAll(() => world.service.stop());

type RouteName = keyof typeof routes;
const reading = Object.keys(cases)
  .filter((name): name is RouteName => name in routes)
  .filter((name) => routes[name].key.startsWith('GET '));

/** All that somebody gets to see of everything that can be asked: each surface with its answers. */
const allThatIsSeenBy = async (name: Known) => {
  const { service, targets } = world;
  const surfaces = await allOf(reading, async (surface) => {
    const route: Route = routes[surface];
    const answers = await Promise.all(
      cases[surface].on.map((target) =>
        ask(service, name, route, cases[surface].input(targets[target])),
      ),
    );
    return { surface, text: answers.map(({ body }) => body).join('\n') };
  });
  const letters = await lettersTo(`${name}@vuon-uom.example`);
  return [...surfaces, { surface: 'the mail', text: JSON.stringify(letters) }];
};

const where = (seen: readonly { surface: string; text: string }[], secret: string) =>
  seen.filter(({ text }) => text.includes(secret)).map(({ surface }) => surface);

describe('T-03 an application with which one has a conflict', () => {
  it('stands nowhere for who works for its host: no list, no page, no count, no letter', async () => {
    const seen = await allThatIsSeenBy('phuc');
    const { applicationId, reviewId, documentId, decisionId } = world.targets.mamXanh;
    for (const secret of [applicationId, reviewId, documentId, dossierCode])
      expect(where(seen, secret)).toEqual([]);
    // What was funded is everybody’s to read, under the decision’s own id.
    expect(where(seen, decisionId).sort()).toEqual([
      ...['getAward', 'listCallResults', 'listEntries', 'listResults', 'searchRegister'],
    ]);
    expect(where(seen, world.targets.rival.reviewId)).toContain('listSeats');
  });

  it('leaves whoever declared it only what they declared it by', async () => {
    const seen = await allThatIsSeenBy('khanh');
    const { applicationId, reviewId, documentId } = world.targets.mamXanh;
    for (const secret of [applicationId, documentId, dossierCode])
      expect(where(seen, secret)).toEqual([]);
    expect(where(seen, reviewId).sort()).toEqual(['getSeat', 'listSeats']);
    expect(where(seen, world.targets.rival.documentId)).toContain('getReview');
  });
});
