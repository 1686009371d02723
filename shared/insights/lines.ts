import * as z from 'zod';
import { CohortId, PlaceId, PlaceStatus } from '../incubation/model.ts';
import { Figures } from '../startups/metrics.ts';
import { StartupId, StartupStatus } from '../startups/model.ts';
import { lastDay, Period } from '../startups/period.ts';
import { Fact } from './facts.ts';
import { factsOf, type Ledger } from './ledger.ts';

/** A startup of a cohort with what it told last: what a cohort’s goals are held against. */
export const CohortLine = z.object({
  cohortId: CohortId,
  placeId: PlaceId,
  startupId: StartupId,
  name: z.string(),
  status: StartupStatus,
  place: PlaceStatus,
  period: Period.optional(),
  figures: Figures.optional(),
});
export type CohortLine = z.infer<typeof CohortLine>;

/** A line in each cohort a startup was ever in. */
export const linesOf = (ledger: Ledger): CohortLine[] => {
  const startupId = StartupId.safeParse(ledger.id);
  const [startup] = factsOf(ledger, 'startup').map(([, fact]) => fact);
  if (!startupId.success || !startup) return [];
  const told = factsOf(ledger, 'metrics').map(([, fact]) => fact);
  const [last] = told.toSorted((a, b) => (lastDay(a.period) < lastDay(b.period) ? 1 : -1));
  return factsOf(ledger, 'place').map(([source, { cohortId, status }]) => ({
    cohortId,
    placeId: PlaceId.parse(source.slice('place#'.length)),
    startupId: startupId.data,
    name: startup.name,
    status: startup.status,
    place: status,
    ...(last && { period: last.period, figures: last.figures }),
  }));
};

/** A cohort by name, as lists offer it. */
export const CohortName = Fact.shape.cohort.unwrap();
export type CohortName = z.infer<typeof CohortName>;

export const cohortsOf = (ledger: Ledger): CohortName[] =>
  factsOf(ledger, 'cohort').map(([, fact]) => fact);
