import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#shared/routes.ts';
import { allOf, ask, type Answer } from './ask.ts';
import { cases } from './cases/index.ts';
import { expected, verdictOf } from './expected.ts';
import { tableOf } from './page.ts';
import { tried, type Tried } from './relations.ts';
import { anAccessWorld, type AccessWorld, type Target } from './world.ts';

type RouteName = keyof typeof routes;
interface Cell {
  route: RouteName;
  target: Target;
  name: Tried;
  answer: Answer;
}

const names = Object.keys(tried).filter((name): name is Tried => name in tried);
const routeNames = Object.keys(cases).filter((name): name is RouteName => name in routes);

let world: AccessWorld;
let cells: Cell[];
beforeAll(async () => {
  world = await anAccessWorld();
  const { service, targets } = world;
  const all = routeNames.flatMap((route) =>
    cases[route].on.flatMap((target) => names.map((name) => ({ route, target, name }))),
  );
  const answered = async ({ route, target, name }: Omit<Cell, 'answer'>): Promise<Cell> => {
    const who = name === 'anybody' ? undefined : name;
    const answer = await ask(service, who, routes[route], cases[route].input(targets[target]));
    return { route, target, name, answer };
  };
  // Introducing oneself is the one thing that would change what the others are answered.
  const changesWho = ({ route, name }: Omit<Cell, 'answer'>) =>
    route === 'registerMe' && name === 'la';
  const before = await allOf(
    all.filter((cell) => !changesWho(cell)),
    answered,
  );
  cells = [...before, ...(await allOf(all.filter(changesWho), answered))];
});
afterAll(() => world.service.stop());

const placeOf = ({ route, target, name }: Cell) => `${route} on ${target} as ${name}`;

describe('the table of who may do what', () => {
  it('has every route of the contract, and everybody for each', () => {
    expect(routeNames.toSorted()).toEqual(Object.keys(routes).toSorted());
    const tries = routeNames.reduce((sum, name) => sum + cases[name].on.length, 0);
    expect(cells).toHaveLength(tries * names.length);
  });

  it('has an absent thing beside the others wherever a route names one of ours', () => {
    const named = routeNames.filter((name) => /\{(?!packId|formId)\w+Id\}/.test(routes[name].key));
    expect(named.filter((name) => !cases[name].on.includes('absent'))).toEqual([]);
  });

  it('T-01 T-07: is what the contract and the relations of people say', () => {
    const wrong = cells.flatMap((cell) => {
      const { route, target, name, answer } = cell;
      const wanted = expected(routes[route], cases[route], target, name);
      const got = verdictOf(answer.status);
      return wanted === got ? [] : [`${placeOf(cell)}: ${answer.status}, not ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('T-01: tells nobody whether what is not theirs exists, byte for byte', () => {
    const toNobody = (cell: Cell) => {
      const { route, target, name } = cell;
      const wanted = expected(routes[route], cases[route], target, name);
      const refusedByRole = Array.isArray(routes[route].access) && wanted === 403;
      const isAbsent = expected(routes[route], cases[route], 'absent', name) === wanted;
      return target !== 'absent' && isAbsent && (wanted === 401 || wanted === 404 || refusedByRole);
    };
    const absent = new Map(
      cells
        .filter(({ target }) => target === 'absent')
        .map(({ route, name, answer }) => [`${route} ${name}`, answer]),
    );
    const hidden = cells.filter(toNobody).filter(({ route }) => cases[route].on.includes('absent'));
    expect(hidden.length).toBeGreaterThan(500);
    for (const cell of hidden)
      expect(cell.answer, placeOf(cell)).toEqual(absent.get(`${cell.route} ${cell.name}`));
  });

  it('is written down cell by cell (npm test -- -u after a change, and read the change)', async () => {
    const statusOf = new Map(
      cells.map(({ route, target, name, answer }) => [`${route} ${target} ${name}`, answer.status]),
    );
    const page = tableOf(
      routeNames.flatMap((route) =>
        cases[route].on.map((target) => ({
          route,
          target,
          statuses: names.map((name) => statusOf.get(`${route} ${target} ${name}`) ?? 0),
        })),
      ),
      names,
    );
    await expect(page).toMatchFileSnapshot('matrix.md');
  });
});
