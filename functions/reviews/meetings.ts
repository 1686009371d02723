import type { Actor } from '#shared/identity/actor.ts';
import { councilLifecycle, isPending, reviewLifecycle } from '#shared/reviews/lifecycle.ts';
import { mustBeItsDay } from '#shared/reviews/meeting.ts';
import type { Authorisation, Council, Meeting, Review } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { sameVersion } from '../http/version.ts';
import { commit, type Write } from '../storage/commit.ts';
import { readable, type Needs } from './needs.ts';
import { councilView, mayAdjourn, progressOf } from './views.ts';

type Done =
  'openMeeting' | 'authoriseVice' | 'recordAttendance' | 'adjournMeeting' | 'concludeMeeting';

/** The meeting of an informed council; before that there is none to change. */
const meetingOf = ({ meeting }: Pick<Council, 'meeting'>): Meeting => {
  if (!meeting) throw refuse('out-of-turn');
  return meeting;
};

/** Nobody is present whom the decision on the council does not name. */
const onlyMembers = ({ members }: Council, present: Meeting['present']) => {
  const unique = [...new Set(present)];
  const stranger = present.findIndex((id) => !members.some(({ personId }) => personId === id));
  if (stranger >= 0)
    throw refuse('members-unknown', {}, [{ field: `present.${stranger}`, code: 'wrong-choice' }]);
  return unique;
};

/** What the secretary holds in hand: signed by the chair, on no day that is still to come. */
const authorisationOf = (
  { members }: Council,
  paper: Pick<Authorisation, 'day' | 'number'>,
  actor: Actor,
  at: Instant,
): Authorisation => {
  const chair = members.find(({ role }) => role === 'chair');
  if (!chair) throw refuse('out-of-turn');
  const today = dayOf(at);
  if (paper.day > today)
    throw refuse('incomplete', {}, [
      { field: 'day', code: 'too-large', params: { maximum: today } },
    ]);
  return { ...paper, by: chair.personId, recordedBy: actor.id, recordedAt: at };
};

/** The vote counts for nothing: its box stays shut, and the next vote has another. */
const voided = (
  { councils, reviews }: Needs,
  council: Council,
  review: Review,
  { actor, at }: { actor: Actor; at: Instant },
): Write[] => {
  const { votingOpenedAt, ...taken } = reviewLifecycle(council).take('voidVoting', review, actor);
  const facts = { reviewId: review.id, round: review.round, votingOpenedAt };
  const event = { type: 'votingVoided', at, by: actor.id, version: taken.version, facts };
  return [
    reviews.keep({ ...taken, round: review.round + 1 }),
    councils.happened(council.id, event, review.id),
  ];
};

export const meetingOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => {
  const save = async (
    council: Council,
    actor: Actor,
    event: Pick<HistoryEvent, 'type' | 'at' | 'facts'>,
  ) => {
    const happened = { ...event, by: actor.id, version: council.version };
    await commit(...needs.councils.changed(council, happened));
    return councilView(needs, council, actor);
  };

  return {
    openMeeting: async ({ councilId, version }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('open', council, actor);
      const planned = meetingOf(council);
      mustBeItsDay(planned, at);
      const meeting = { ...planned, openedAt: at };
      return save({ ...taken, meeting }, actor, { type: 'opened', at });
    },

    authoriseVice: async ({ councilId, version, day, number }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('authorise', council, actor);
      const authorisation = authorisationOf(council, { day, number }, actor, at);
      const meeting = { ...meetingOf(council), authorisation };
      const event = { type: 'viceAuthorised', at, facts: { by: authorisation.by, day, number } };
      return save({ ...taken, meeting }, actor, event);
    },

    recordAttendance: async ({ councilId, version, present }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('attend', council, actor);
      const there = onlyMembers(council, present);
      const meeting = { ...meetingOf(council), present: there };
      const event = { type: 'attendanceRecorded', at, facts: { present: there } };
      return save({ ...taken, meeting }, actor, event);
    },

    adjournMeeting: async ({ councilId, version, reason }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const { meeting, ...taken } = councilLifecycle.take('adjourn', council, actor);
      const reviews = await needs.reviews.of(council);
      const progress = await Promise.all(
        reviews.map((review) => progressOf(needs, council, review, actor)),
      );
      if (!progress.some(isPending)) throw refuse('out-of-turn', { action: 'adjourn' });
      if (!mayAdjourn(progress)) throw refuse('count-first');
      const over = { ...meetingOf({ meeting }), adjourned: { at, reason } };
      const adjourned: Council = { ...taken, earlier: [...council.earlier, over] };
      const event = { type: 'adjourned', at, by: actor.id, version: adjourned.version };
      await commit(
        ...needs.councils.changed(adjourned, { ...event, note: reason }),
        ...reviews.flatMap((review) =>
          review.status === 'voting'
            ? voided(needs, council, review, { actor, at })
            : [needs.papers.holdsStatus(review)],
        ),
      );
      return councilView(needs, adjourned, actor);
    },

    concludeMeeting: async ({ councilId, version }, actor, { receivedAt: at }) => {
      const council = sameVersion(await readable(needs, councilId, actor), version);
      const taken = councilLifecycle.take('conclude', council, actor);
      const reviews = await needs.reviews.of(council);
      const open = reviews.filter(isPending);
      if (open.length > 0)
        throw refuse('out-of-turn', { action: 'conclude', reviewIds: open.map(({ id }) => id) });
      const meeting = { ...meetingOf(council), concludedAt: at };
      return save({ ...taken, meeting }, actor, { type: 'concluded', at });
    },
  };
};
