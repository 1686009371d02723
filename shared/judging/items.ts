import * as z from 'zod';
import type { ItemsScheme } from '../rulepacks/scheme.ts';
import type { ItemsBallot, PassMark } from './ballot.ts';
import type { Finding } from './finding.ts';
import { type Opened, outcomeOf } from './box.ts';
import { CountBase, enough, PassTally, type Voters } from './tally.ts';

export const ItemsCount = CountBase.extend({
  scheme: z.literal('items'),
  criteria: z.array(PassTally),
  items: z.array(PassTally),
  /** Criteria the council set aside. */
  setAside: z.array(z.string()),
});
export type ItemsCount = z.infer<typeof ItemsCount>;

type Marks = (ballot: ItemsBallot) => Record<string, PassMark>;

const tally = (
  key: string,
  marks: Marks,
  ballots: readonly ItemsBallot[],
  majority: ItemsScheme['itemPasses'],
  voters: Voters,
): PassTally => {
  const pass = ballots.filter((ballot) => marks(ballot)[key]?.mark === 'pass').length;
  return { key, pass, fail: ballots.length - pass, ...enough(majority, pass, voters) };
};

/** How each criterion and each content item fared. */
const talliesOf = (
  { criteria, criterionMet, itemPasses }: ItemsScheme,
  ballots: readonly ItemsBallot[],
  items: readonly string[],
  voters: Voters,
) => ({
  criteria: criteria.map(({ key }) =>
    tally(key, (ballot) => ballot.criteria, ballots, criterionMet, voters),
  ),
  items: items.map((key) => tally(key, (ballot) => ballot.items, ballots, itemPasses, voters)),
});

/** Of the criteria named, those whose group lets the council set them aside. */
const setAsideBy = ({ groups, criteria }: ItemsScheme, named: readonly string[]) =>
  criteria
    .filter(({ group }) => groups.some(({ key, maySetAside }) => key === group && maySetAside))
    .map(({ key }) => key)
    .filter((key) => named.includes(key));

/** The criteria of a group that keep the application from support. */
const unmetIn = (
  { key: group, needs }: ItemsScheme['groups'][number],
  { criteria }: ItemsScheme,
  tallies: readonly PassTally[],
  setAside: readonly string[],
) => {
  const asked = criteria
    .filter((criterion) => criterion.group === group && !setAside.includes(criterion.key))
    .map(({ key }) => key);
  const unmet = tallies.filter(({ key, passes }) => asked.includes(key) && !passes);
  return needs === 'all' || unmet.length === asked.length ? unmet : [];
};

/** Why the council cannot propose support: a criterion not met, or no content item that passed. */
const obstacles = (
  scheme: ItemsScheme,
  tallies: { criteria: readonly PassTally[]; items: readonly PassTally[] },
  setAside: readonly string[],
): Finding[] => [
  ...scheme.groups
    .flatMap((group) => unmetIn(group, scheme, tallies.criteria, setAside))
    .map(({ key, pass, needed }): Finding => ({
      code: 'criterion-not-met',
      subject: key,
      have: pass,
      needed,
    })),
  ...(tallies.items.some(({ passes }) => passes) ? [] : [{ code: 'no-item-passed' } as const]),
];

/** Which content items the council may propose for support (Decree 268/2025, Article 12(3)(e)). */
export const countItems = (
  scheme: ItemsScheme,
  { ballots, refusals, sheet, voters }: Opened<ItemsBallot>,
  items: readonly string[],
  named: readonly string[],
): ItemsCount => {
  const refused = items.length === 0 ? [...refusals, { code: 'no-items' } as const] : refusals;
  if (refused.length > 0)
    return { ...sheet(refused, 'refused'), scheme: 'items', criteria: [], items: [], setAside: [] };
  const tallies = talliesOf(scheme, ballots, items, voters);
  const setAside = setAsideBy(scheme, named);
  const reasons = obstacles(scheme, tallies, setAside);
  return {
    ...sheet(reasons, outcomeOf(reasons)),
    scheme: 'items',
    ...tallies,
    setAside,
  };
};
