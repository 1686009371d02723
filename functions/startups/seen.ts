import type { Actor } from '#shared/identity/actor.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { groupsFor, viewOf } from '#shared/startups/views.ts';
import type { StartupRepository } from './repository.ts';

/** The startup as this person sees it once it has changed. */
export const seenBy = (startups: StartupRepository) => async (id: StartupId, actor: Actor) => {
  const record = await startups.whole(id);
  return viewOf(record, groupsFor(record.startup, actor), actor);
};
