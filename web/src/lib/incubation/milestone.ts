import { error } from '@sveltejs/kit';
import type { Api } from '#lib/server/api.ts';

/** A milestone with the place it belongs to and what was said of it. */
export const milestoneOf = async (
  api: Api,
  { placeId, milestoneId }: { placeId: string; milestoneId: string },
) => {
  const place = await api.getPlace({ placeId });
  const milestone = place.milestones.find(({ id }) => id === milestoneId);
  if (!milestone) error(404);
  const comments = place.comments.filter((comment) => comment.milestoneId === milestoneId);
  const { id, startupName, actions } = place;
  return { place: { id, startupName, actions }, milestone, comments };
};
