import type { Cohort } from '#shared/incubation/model.ts';
import { wasThere, type YearRecord } from '#shared/incubation/report/fill.ts';
import type { StartupId } from '#shared/startups/model.ts';
import type { StartupRepository } from '../../startups/repository.ts';
import { everyPage } from '../../storage/every-page.ts';
import type { CohortRepository } from '../cohort-repository.ts';
import type { EventRepository } from '../event-repository.ts';
import type { PlaceRepository } from '../place-repository.ts';

/** What a year is read from. */
export interface RecordNeeds {
  events: Pick<EventRepository, 'inYear'>;
  cohorts: Pick<CohortRepository, 'withStatus'>;
  places: Pick<PlaceRepository, 'board'>;
  startups: Pick<StartupRepository, 'get' | 'whole'>;
}

/** Everything recorded of a year that a report asks for. A centre's year is hundreds of things, not more. */
export const recordOf = async (
  { events, cohorts, places, startups }: RecordNeeds,
  year: number,
): Promise<YearRecord> => {
  const inStatus = (status: Cohort['status']) =>
    everyPage((after) => cohorts.withStatus(status, { after }));
  const [own, ...held] = await Promise.all([
    everyPage((after) => events.inYear(String(year), { after })),
    inStatus('running'),
    inStatus('ended'),
  ]);
  const boards = await Promise.all(
    held.flat().map(async ({ id, name }) => {
      const board = await places.board(id);
      const there = board.filter(({ place }) => wasThere(place, year));
      return Promise.all(
        there.map(async ({ place }) => ({
          place,
          cohort: name,
          record: await startups.whole(place.startupId),
        })),
      );
    }),
  );
  const inPlaces = boards.flat();
  const known = new Map(inPlaces.map(({ record: { startup } }) => [startup.id, startup]));
  const helped = new Set<StartupId>(own.flatMap(({ beneficiaries }) => beneficiaries));
  const others = await Promise.all([...helped].filter((id) => !known.has(id)).map(startups.get));
  const names = [...known.values(), ...others].map(
    ({ id, name, kind }) => [id, { name, kind }] as const,
  );
  return { year, events: own, names: new Map(names), places: inPlaces };
};
