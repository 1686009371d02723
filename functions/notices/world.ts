import type { CallId } from '#shared/calls/model.ts';
import type { OrganisationId, PersonId } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import type { Startup } from '#shared/startups/model.ts';
import type { Period, Rhythm } from '#shared/startups/period.ts';
import type { Day } from '#shared/values/instant.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { callRepository } from '../calls/repository.ts';
import { callsTable } from '../calls/table.ts';
import { decisionRepository } from '../decisions/repository.ts';
import { decisionsTable } from '../decisions/table.ts';
import { cohortRepository } from '../incubation/cohort-repository.ts';
import { hourRepository } from '../incubation/hour-repository.ts';
import { placeRepository } from '../incubation/place-repository.ts';
import { incubationTable } from '../incubation/table.ts';
import { organisationRepository } from '../organisations/organisation-repository.ts';
import { personRepository } from '../organisations/person-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { councilRepository } from '../reviews/council-repository.ts';
import { reviewsTable } from '../reviews/table.ts';
import { startupRepository } from '../startups/repository.ts';
import { startupsTable } from '../startups/table.ts';
import { everyPage } from '../storage/every-page.ts';
import { openTable } from '../storage/table.ts';

/** All that letters speak of, to be read. */
export const openWorld = () => {
  const organisationTable = openTable(organisationsTable);
  const people = personRepository(organisationTable);
  const organisations = organisationRepository(organisationTable);
  const applications = applicationRepository(openTable(applicationsTable));
  const incubation = openTable(incubationTable);
  const places = placeRepository(incubation);
  const startups = startupRepository(openTable(startupsTable));

  const membersOf = async (id: OrganisationId): Promise<PersonId[]> =>
    (await organisations.get(id)).members.map(({ personId }) => personId);

  return {
    people,
    applications,
    startups,
    places,
    hours: hourRepository(incubation),
    cohorts: cohortRepository(incubation),
    calls: callRepository(openTable(callsTable)),
    councils: councilRepository(openTable(reviewsTable)),
    decisions: decisionRepository(openTable(decisionsTable)),
    membersOf,

    peopleWith: async (role: Role) =>
      (await everyPage((after) => people.withRole(role, { after }))).map(({ id }) => id),

    /** Everybody whose organisation has a draft or a submission before this call. */
    applicantsOf: async (id: CallId) => {
      const inStatus = (status: 'draft' | 'submitted') =>
        everyPage((after) => applications.ofCall(id, status, { after }));
      const found = await Promise.all([inStatus('draft'), inStatus('submitted')]);
      const hosts = new Set(found.flat().map(({ organisationId }) => organisationId));
      return [...new Set((await Promise.all([...hosts].map(membersOf))).flat())];
    },

    owing: (rhythm: Rhythm, period: Period) =>
      everyPage((after) => startups.owing(rhythm, period, { after })),

    foundersOf: async ({ keepers, organisationId }: Startup) => {
      const members = organisationId ? await membersOf(organisationId) : [];
      return [...new Set([...keepers, ...members])];
    },

    /** Graduates whose next survey could first be answered on a day between these. */
    toSurvey: (days: { from: Day; until: Day }) =>
      everyPage((after) => places.toSurvey({ ...days, after })),

    draftsOf: (id: CallId) => everyPage((after) => applications.ofCall(id, 'draft', { after })),
  };
};
export type World = ReturnType<typeof openWorld>;
