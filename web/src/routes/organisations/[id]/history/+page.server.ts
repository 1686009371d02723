import { organisationStory } from '#lib/organisations/timeline.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { wordsIn } from '#words/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api, language } = event.locals;
  const organisationId = event.params.id;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [organisation, history] = await Promise.all([
    api.getOrganisation({ organisationId }),
    api.listOrganisationHistory({ organisationId, after }),
  ]);
  const story = organisationStory(history.items, organisation, wordsIn(language).organisations);
  return { organisation, story, after: history.after };
};
