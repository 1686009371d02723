import type { Actor } from '#shared/identity/actor.ts';
import { hasRole } from '#shared/identity/actor.ts';
import { overseers, type Role } from '#shared/identity/roles.ts';
import type { Words } from '#words/index.ts';

type PlaceKey = Exclude<keyof Words['organisations']['people']['places'], 'title'>;
interface Place {
  key: PlaceKey;
  href: string;
  /** Whose place it is; everybody's when nobody is named. */
  of?: readonly Role[];
}

const places: readonly Place[] = [
  { key: 'reviews', href: '/reviews', of: ['expert'] },
  { key: 'calls', href: '/call-drafts', of: ['officer', 'approver', 'auditor'] },
  { key: 'councils', href: '/calls?phase=closed', of: ['secretary'] },
  { key: 'people', href: '/people', of: ['admin', 'auditor'] },
  { key: 'calendar', href: '/calendar', of: ['admin'] },
  { key: 'decisions', href: '/decisions', of: ['officer', 'approver', 'auditor'] },
  {
    key: 'incubation',
    href: '/incubation',
    of: [...overseers, 'mentor'],
  },
  { key: 'insights', href: '/insights', of: overseers },
  { key: 'week', href: '/incubation/hours', of: ['mentor'] },
  { key: 'mentors', href: '/incubation/mentors', of: ['centre', 'mentor'] },
  { key: 'events', href: '/incubation/events', of: overseers },
  { key: 'outcomes', href: '/insights/intake', of: ['centre', 'officer', 'auditor'] },
  {
    key: 'monitoring',
    href: '/incubation/monitoring',
    of: overseers,
  },
  {
    key: 'reports',
    href: '/incubation/reports',
    of: overseers,
  },
  { key: 'allStartups', href: '/startups/all', of: overseers },
];
const applicants: readonly Place[] = [
  { key: 'applications', href: '/applications' },
  { key: 'organisations', href: '/organisations' },
  { key: 'startups', href: '/startups' },
  { key: 'incubation', href: '/incubation' },
];
const letters: Place = { key: 'letters', href: '/letters' };

type Known = Pick<Actor, 'id' | 'roles' | 'memberships'>;

/** Whether somebody is one who applies: of an organisation, or of no office and no council. */
export const appliesHere = ({ roles, memberships }: Known) =>
  memberships.length > 0 || roles.length === 0;

/** Where a person works here, beside what awaits them. */
export const placesOf = (person: Known): readonly Place[] => {
  const all = [
    ...(appliesHere(person) ? applicants : []),
    ...places.filter(({ of = [] }) => hasRole(person, ...of)),
    letters,
  ];
  return [...new Map(all.map((place) => [place.key, place])).values()];
};
