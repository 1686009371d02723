import type { OrganisationId } from '#shared/identity/actor.ts';
import { ProblemError } from '#shared/http/problem.ts';
import type { Organisation } from '#shared/organisations/model.ts';
import type { Api } from '#lib/server/api.ts';

const ifThere = async (api: Api, organisationId: OrganisationId) => {
  try {
    return await api.getOrganisation({ organisationId });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return undefined;
    throw error;
  }
};

/** These organisations, but for those that do not exist for this reader. */
export const organisationsAmong = async (
  api: Api,
  ids: readonly OrganisationId[],
): Promise<Organisation[]> => {
  const found = await Promise.all([...new Set(ids)].map((id) => ifThere(api, id)));
  return found.flatMap((organisation) => (organisation ? [organisation] : []));
};

export const namesById = (organisations: readonly Organisation[]): Record<string, string> =>
  Object.fromEntries(organisations.map(({ id, name }) => [id, name]));
