import { needsPerson } from '#lib/server/guard.ts';
import { startupStory } from '#lib/startups/story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api, language } = event.locals;
  const startupId = event.params.id;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [startup, history] = await Promise.all([
    api.getStartup({ startupId }),
    api.listStartupHistory({ startupId, after }),
  ]);
  return {
    startup: { id: startup.id, name: startup.name },
    story: startupStory(history.items, language),
    after: history.after,
  };
};
