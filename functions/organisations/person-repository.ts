import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import { Admins } from '#shared/organisations/grants.ts';
import { Person } from '#shared/organisations/model.ts';
import { listingKey, searchKeys, soughtKey } from '#shared/organisations/names.ts';
import { ExpertLine, PersonLine } from '#shared/organisations/routes.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Item, Slice, Table } from '../storage/table.ts';

/** Small rows beside a person that indexes find: one a role, one a word of the name. */
const tracesOf = (person: Person): Item[] => [
  ...person.roles.map((role) => ({
    ...ExpertLine.parse(person),
    pk: person.id,
    sk: `role#${role}`,
    role,
    folded: listingKey(person.name),
  })),
  ...searchKeys(person.name).map((folded, at) => ({
    ...PersonLine.parse(person),
    pk: person.id,
    sk: `name#${at}`,
    kind: 'name',
    folded,
  })),
];

export const personRepository = (table: Table) => {
  const history = historyOf(table);

  const retraced = (person: Person, before?: Person): Write[] => {
    const now = tracesOf(person);
    const then = before ? tracesOf(before) : [];
    const isNew = (trace: Item) => !then.some((old) => isDeepStrictEqual(old, trace));
    const isGone = ({ sk }: Item) => !now.some((trace) => trace.sk === sk);
    return [
      ...now.filter(isNew).map(table.put),
      ...then.filter(isGone).map(({ pk, sk }) => table.remove(pk, sk)),
    ];
  };

  const find = async (id: PersonId) => {
    const item = await table.get(id, 'person');
    return item && Person.parse(item);
  };

  return {
    find,

    get: async (id: PersonId, otherwise = refuse('not-found')) => {
      const person = await find(id);
      if (!person) throw otherwise;
      return person;
    },

    /** The parts of a commit that make this person what they are now. */
    change: (person: Person, event: HistoryEvent, before?: Person): Write[] => [
      table.record(
        {
          pk: person.id,
          sk: 'person',
          kind: 'person',
          folded: listingKey(person.name),
          ...person,
        },
        before ? undefined : refuse('out-of-turn'),
      ),
      history.add('person', person.id, event),
      ...retraced(person, before),
    ],

    history: (id: PersonId, slice: Slice) => history.page(id, slice),

    everybody: async (slice: Slice) => {
      const { items, after } = await table.by('byName', 'person', slice);
      return { items: items.map((item) => PersonLine.parse(item)), after };
    },

    named: async (typed: string, slice: Slice) => {
      const from = soughtKey(typed);
      const range = { from, until: `${from}\uffff` };
      const { items, after } = await table.by('byName', 'name', { ...slice, ...range });
      const found = items.map((item) => PersonLine.parse(item));
      return { items: [...new Map(found.map((one) => [one.id, one])).values()], after };
    },

    withRole: async (role: Role, slice: Slice) => {
      const { items, after } = await table.by('byRole', role, slice);
      return { items: items.map((item) => ExpertLine.parse(item)), after };
    },

    admins: async (): Promise<Admins> => {
      const item = await table.get('admins', 'roster');
      return item ? Admins.parse(item) : { version: 0, ids: [] };
    },

    keepAdmins: (admins: Admins): Write => table.record({ pk: 'admins', sk: 'roster', ...admins }),
  };
};
export type PersonRepository = ReturnType<typeof personRepository>;
