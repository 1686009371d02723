import type { Actor } from '#shared/identity/actor.ts';
import type { Comment, Milestone } from '#shared/incubation/following.ts';
import type { Seat } from '#shared/incubation/lifecycle.ts';
import { MilestoneId } from '#shared/incubation/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import { happened, type HistoryEvent } from '#shared/workflow/history.ts';
import type { Write } from '../storage/commit.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';
import { seatsOf } from './seats.ts';

type Following = Part<
  'setMilestone' | 'changeMilestone' | 'deliverMilestone' | 'judgeMilestone' | 'commentMilestone'
>;

/** What is kept beside a change: the note of its event, the answer to whoever asks twice. */
interface Besides {
  note?: HistoryEvent['note'];
  keep?: (milestone: Milestone) => Write[];
}

/** Refuses what comes too early or too late for a milestone. */
const mustBe = (milestone: Milestone, status: Milestone['status']) => {
  if (milestone.status !== status) throw refuse('out-of-turn', { status: milestone.status });
  return milestone;
};

/** What a startup is to reach: set, delivered, commented, accepted or given back. */
export const following = (needs: Needs): Following => {
  const { places, people, newId } = needs;
  const { actedOn, activeFor } = seatsOf(needs);

  const kept = async (
    seat: Seat,
    milestone: Milestone,
    [type, actor, at]: readonly [string, Actor, Instant],
    { note, keep }: Besides = {},
  ) => {
    const { id, title } = milestone;
    const event = happened(type, milestone, actor, at, {
      facts: { milestoneId: id, title },
      ...(note && { note }),
    });
    await commit(
      places.keepMilestone(seat, milestone),
      places.noted(seat.id, event, id),
      ...(keep?.(milestone) ?? []),
    );
    return milestone;
  };

  return {
    setMilestone: async ({ placeId, ...goal }, actor, { receivedAt: at, keep }) => {
      const seat = await activeFor(placeId, actor, 'centre');
      const id = newId(MilestoneId, 'mil');
      const milestone: Milestone = { ...goal, id, version: 1, status: 'open' };
      return kept(seat, milestone, ['milestoneSet', actor, at], { keep });
    },

    changeMilestone: async (input, actor, { receivedAt: at }) => {
      const { placeId, milestoneId, version, ...goal } = input;
      const seat = await activeFor(placeId, actor, 'centre');
      const before = sameVersion(await places.milestone(placeId, milestoneId), version);
      const changed = { ...mustBe(before, 'open'), ...goal, version: version + 1 };
      return kept(seat, changed, ['milestoneChanged', actor, at]);
    },

    deliverMilestone: async (input, actor, { receivedAt: at }) => {
      const { placeId, milestoneId, version, evidence, link } = input;
      const seat = await activeFor(placeId, actor, 'founder');
      const before = sameVersion(await places.milestone(placeId, milestoneId), version);
      const { returnedFor: _reason, link: _link, ...open } = mustBe(before, 'open');
      const delivered: Milestone = {
        ...open,
        evidence,
        ...(link && { link }),
        status: 'delivered',
        deliveredAt: at,
        version: version + 1,
      };
      return kept(seat, delivered, ['milestoneDelivered', actor, at]);
    },

    judgeMilestone: async (input, actor, { receivedAt: at }) => {
      const { placeId, milestoneId, version, isAccepted, reason } = input;
      const seat = await activeFor(placeId, actor, 'centre');
      const before = sameVersion(await places.milestone(placeId, milestoneId), version);
      const judged = { ...mustBe(before, 'delivered'), version: version + 1 };
      if (isAccepted)
        return kept(
          seat,
          { ...judged, status: 'accepted', acceptedAt: at },
          ['milestoneAccepted', actor, at],
          { note: reason },
        );
      if (!reason) throw refuse('unfit', {}, [{ field: 'reason', code: 'required' }]);
      const returned: Milestone = { ...judged, status: 'open', returnedFor: reason };
      return kept(seat, returned, ['milestoneReturned', actor, at], { note: reason });
    },

    commentMilestone: async ({ placeId, milestoneId, text }, actor, { receivedAt: at, keep }) => {
      await actedOn(placeId, actor, 'mentor', 'centre', 'founder');
      await places.milestone(placeId, milestoneId);
      const { name: byName } = await people.get(actor.id);
      const comment: Comment = { milestoneId, text, at, by: actor.id, byName };
      await commit(places.keepComment(placeId, comment), ...keep(comment));
      return comment;
    },
  };
};
