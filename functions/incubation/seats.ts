import type { Actor } from '#shared/identity/actor.ts';
import type { PlaceRelation, Seat } from '#shared/incubation/lifecycle.ts';
import type { Place, PlaceId } from '#shared/incubation/model.ts';
import { actedOnBy, mustBeActive } from '#shared/incubation/rules.ts';
import type { Needs } from './needs.ts';

/** The place alone, as it is kept. */
export const placeOf = ({ startup: _startup, ...place }: Seat): Place => place;

/** Places as those see them who act on them. */
export const seatsOf = ({ places, startups }: Pick<Needs, 'places' | 'startups'>) => {
  const seat = async (id: PlaceId): Promise<Seat> => {
    const place = await places.get(id);
    return { ...place, startup: await startups.get(place.startupId) };
  };
  return {
    seat,
    /** The place, for whoever stands in one of these relations to it. */
    actedOn: async (id: PlaceId, actor: Actor, ...by: readonly PlaceRelation[]) =>
      actedOnBy(await seat(id), actor, ...by),
    /** … while the startup is still in it. */
    activeFor: async (id: PlaceId, actor: Actor, ...by: readonly PlaceRelation[]) =>
      mustBeActive(actedOnBy(await seat(id), actor, ...by)),
  };
};
