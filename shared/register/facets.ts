import * as z from 'zod';
import { phaseOf } from '../calls/rules.ts';
import { StartupStatus } from '../startups/model.ts';
import { dayOf, type Instant } from '../values/instant.ts';
import type { Entry } from './entry.ts';
import { Field } from './field.ts';

export const Kind = z.enum(['award', 'call', 'startup']);
export type Kind = z.infer<typeof Kind>;

/** Where it stands: a call by the clock, a startup by its own record; what was funded is funded. */
export const Standing = z.enum([
  'funded',
  'upcoming',
  'open',
  'closed',
  'settled',
  ...StartupStatus.exclude(['closed']).options,
  'ended',
]);
export type Standing = z.infer<typeof Standing>;

/** What the register is narrowed down by. */
export const facets = {
  kind: Kind,
  field: Field,
  commune: z.string().regex(/^\d{5}$/),
  year: z.string().regex(/^20\d\d$/),
  status: Standing,
};
export const Facet = z.enum(['kind', 'field', 'commune', 'year', 'status']);
export type Facet = z.infer<typeof Facet>;
export type Facets = Readonly<Record<Facet, string | undefined>>;

/** The instant it is sorted and dated by. */
export const dateOf = (entry: Entry): Instant => {
  switch (entry.kind) {
    case 'call':
      return entry.opensAt;
    case 'award':
      return entry.decidedAt;
    case 'startup':
      return entry.registeredAt;
  }
};

export const communeOf = (entry: Entry) => {
  if (entry.kind === 'award') return entry.recipient.commune;
  return entry.kind === 'startup' ? entry.commune : undefined;
};

/** A startup that was closed ended; a call that closed only takes no more. */
export const standingOf = (entry: Entry, now: Instant): Standing => {
  if (entry.kind === 'award') return 'funded';
  if (entry.kind === 'startup') return entry.status === 'closed' ? 'ended' : entry.status;
  const phase = phaseOf(entry, now);
  return phase === 'draft' ? 'upcoming' : phase;
};

/** What never changes while the clock runs. */
export const lastingFacets = (entry: Entry): Omit<Facets, 'status'> => ({
  kind: entry.kind,
  field: entry.field,
  commune: communeOf(entry),
  year: dayOf(dateOf(entry)).slice(0, 4),
});
