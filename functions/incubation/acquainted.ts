import { hasRole } from '#shared/identity/actor.ts';
import { isInvestedIn } from '#shared/incubation/mentor.ts';
import type { Conflict } from '#shared/incubation/mentor-views.ts';
import { isShown } from '#shared/startups/sharing.ts';
import { everyApproved, withConflict } from './assigning.ts';
import type { KnownMentor } from './mentor-repository.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';

type Acquainted = Part<'listMyAssignments' | 'listIncubated' | 'listConflicts'>;

/** Who follows whom, and whom one could: read across places. */
export const acquainted = (needs: MentoringNeeds): Acquainted => {
  const { mentors, cohorts, places, startups } = needs;
  return {
    listMyAssignments: async (_, actor) => {
      const [items, known] = await Promise.all([
        mentors.assignmentsOf(actor.id),
        mentors.find(actor.id),
      ]);
      return { items: items.map((one) => withConflict(one, known?.mentor)) };
    },

    listIncubated: async (_, actor) => {
      const { items: running } = await cohorts.withStatus('running', {});
      const boards = await Promise.all(running.map(({ id }) => places.board(id)));
      const ids = [...new Set(boards.flat().map(({ place }) => place.startupId))];
      const found = await Promise.all(ids.map((id) => startups.get(id)));
      const known = hasRole(actor, 'centre')
        ? found
        : found.filter(({ sharing }) => isShown(sharing, 'profile', 'mentors'));
      return { items: known.toSorted((one, other) => one.name.localeCompare(other.name, 'vi')) };
    },

    listConflicts: async () => {
      const invested = (await everyApproved(mentors)).filter(
        ({ mentor }) => mentor.investedIn.length > 0,
      );
      const of = async ({ mentor }: KnownMentor): Promise<Conflict[]> => {
        const followed = await Promise.all(
          (await places.ofMentor(mentor.id)).map((id) => places.get(id)),
        );
        return followed
          .filter(({ startupId }) => isInvestedIn(mentor, startupId))
          .map(({ id: placeId, startupId, startupName }) => ({
            placeId,
            startupId,
            startupName,
            mentorId: mentor.id,
            mentorName: mentor.name,
          }));
      };
      return { items: (await Promise.all(invested.map(of))).flat() };
    },
  };
};
