import { error } from '@sveltejs/kit';
import { ApplicationId } from '#shared/applications/model.ts';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { answersOf, asJson } from '#shared/applications/highlights.ts';
import { ProblemError } from '#shared/http/problem.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import type { Person } from '#shared/organisations/model.ts';
import type { Api } from '#lib/server/api.ts';

/** The id in an address; what is none is not there. */
export const idIn = ({ id }: { id: string }) => {
  const read = ApplicationId.safeParse(id);
  return read.success ? read.data : error(404);
};

/** An application with its call and the rules of its call, as this person may see them. */
export const caseOf = async (api: Api, params: { id: string }, person: Person) => {
  const application = await api.getApplication({ applicationId: idIn(params) });
  const call = await api.getCall({ callId: application.callId });
  const isOurs = person.memberships.some(
    ({ organisationId }) => organisationId === application.organisationId,
  );
  return { application, call, pack: findPack(call.packId), isOurs };
};

/** The same, for pages that are only for the applicant's own people. */
export const ownCaseOf = async (api: Api, params: { id: string }, person: Person) => {
  const found = await caseOf(api, params, person);
  return found.isOurs ? found : error(404);
};

/** What is kept of the answers, section by section, with the version of each. */
export const sectionsOf = async (api: Api, { id, sections }: ApplicationView) => {
  const kept = await Promise.all(
    sections.map(({ key }) => api.getSection({ applicationId: id, section: key })),
  );
  return { kept, answers: asJson(answersOf(kept)) };
};

/** Names of the organisation's people by their id. */
export const namesIn = async (api: Api, { organisationId }: ApplicationView) => {
  const { members } = await api.getOrganisation({ organisationId });
  const names: Record<string, string> = {};
  for (const { personId, name } of members) names[personId] = name;
  return names;
};

/** What there is, or nothing where the API says that there is none. */
export const ifThere = async <Found>(asked: Promise<Found>): Promise<Found | undefined> => {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof ProblemError && problem.problem.status === 404) return undefined;
    throw problem;
  }
};
