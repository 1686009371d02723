import type { Actor, PersonId } from '#shared/identity/actor.ts';
import type { Assignment } from '#shared/incubation/assignment.ts';
import { monthOf } from '#shared/incubation/hour.ts';
import { mustAdvise, mustBeRunning } from '#shared/incubation/hour-rules.ts';
import type { Seat } from '#shared/incubation/lifecycle.ts';
import { matchesFor, type Candidate } from '#shared/incubation/matching.ts';
import { averageOf, isInvestedIn, type Mentor } from '#shared/incubation/mentor.ts';
import type { Place, PlaceId } from '#shared/incubation/model.ts';
import { actedOnBy } from '#shared/incubation/rules.ts';
import type { Instant } from '#shared/values/instant.ts';
import { happened, type HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { sameVersion } from '../http/version.ts';
import { again } from '../storage/again.ts';
import { commit } from '../storage/commit.ts';
import type { KnownMentor, MentorRepository } from './mentor-repository.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';
import { placeOf, seatsOf } from './seats.ts';

type Assigning = Part<'matchMentors' | 'askMentor' | 'answerAsking' | 'endAssignment'>;

const MOST_MENTORS = 5;

/** What matching asks of a mentor. */
export const candidate = (
  { mentor, monthAt, opinions }: KnownMentor,
  month: string,
): Candidate => ({ mentor, bookedMinutes: monthAt(month).booked, liked: averageOf(opinions) });

/** Every mentor the centre vouches for; a province has tens. */
export const everyApproved = async (mentors: MentorRepository) => {
  const { items } = await mentors.withStatus('approved', {});
  return Promise.all(items.map((id) => mentors.get(id)));
};

export const withConflict = (assignment: Assignment, mentor: Mentor | undefined) => ({
  ...assignment,
  conflicted: mentor !== undefined && isInvestedIn(mentor, assignment.startupId),
});

/** Mentors are found for a place, asked, and agree or not. */
export const assigning = (needs: MentoringNeeds): Assigning => {
  const { mentors, cohorts, places } = needs;
  const { seat } = seatsOf(needs);

  const assignmentOf = async (placeId: PlaceId, mentorId: PersonId) => {
    const found = await mentors.assignment(placeId, mentorId);
    if (!found) throw refuse('not-found');
    return found;
  };

  /** The place with other mentors, as parts of a commit. */
  const guided = async (before: Seat, ids: readonly PersonId[], event: HistoryEvent) => {
    const place: Place = { ...placeOf(before), mentors: [...ids], version: before.version + 1 };
    const cohort = await cohorts.get(place.cohortId);
    return [
      ...places.changed(place, cohort, { ...event, version: place.version }),
      ...places.mentored(place, before.mentors),
    ];
  };

  const agreed = async (assignment: Assignment, actor: Actor, at: Instant) => {
    const before = await seat(assignment.placeId);
    mustBeRunning(before);
    const { mentor } = await mentors.get(actor.id);
    mustAdvise(mentor, before.startup);
    if (before.mentors.length >= MOST_MENTORS) throw refuse('place-full-of-mentors');
    const event = happened('mentorAgreed', before, actor, at, {
      facts: { mentorId: actor.id, mentorName: mentor.name },
    });
    const others = before.mentors.filter((id) => id !== actor.id);
    return [...(await guided(before, [...others, actor.id], event)), mentors.unchanged(mentor)];
  };

  return {
    matchMentors: async ({ placeId }, actor, { receivedAt }) => {
      const place = actedOnBy(await seat(placeId), actor, 'centre');
      const [known, assignments] = await Promise.all([
        everyApproved(mentors),
        mentors.assignmentsAt(placeId),
      ]);
      const month = monthOf(receivedAt);
      const asked = await Promise.all(
        assignments.map(async (one) =>
          withConflict(one, (await mentors.find(one.mentorId))?.mentor),
        ),
      );
      return {
        matches: matchesFor(
          place,
          place.startup,
          known.map((one) => candidate(one, month)),
        ),
        assignments: asked,
      };
    },

    askMentor: async ({ placeId, mentorId, why }, actor, { receivedAt: at }) => {
      const place = actedOnBy(await seat(placeId), actor, 'centre');
      mustBeRunning(place);
      const { mentor } = await mentors.get(mentorId);
      mustAdvise(mentor, place.startup);
      const before = await mentors.assignment(placeId, mentorId);
      const isOpen = before?.status === 'asked' || before?.status === 'accepted';
      if (isOpen || place.mentors.includes(mentorId)) throw refuse('already-asked');
      const assignment: Assignment = {
        placeId,
        mentorId,
        version: (before?.version ?? 0) + 1,
        status: 'asked',
        mentorName: mentor.name,
        startupId: place.startupId,
        startupName: place.startupName,
        why,
        askedAt: at,
      };
      const event = happened('asked', assignment, actor, at, { facts: { mentorId }, note: why });
      await commit(...mentors.keepAssignment(assignment, event), mentors.unchanged(mentor));
      return withConflict(assignment, mentor);
    },

    answerAsking: ({ placeId, version, agrees, reason }, actor, { receivedAt: at }) =>
      again(async () => {
        const before = sameVersion(await assignmentOf(placeId, actor.id), version);
        if (before.status !== 'asked') throw refuse('out-of-turn', { status: before.status });
        const assignment: Assignment = {
          ...before,
          version: version + 1,
          status: agrees ? 'accepted' : 'declined',
          answeredAt: at,
          ...(reason && { reason }),
        };
        const facts = { mentorId: actor.id };
        const type = agrees ? 'accepted' : 'declined';
        const note = reason && { note: reason };
        const event = happened(type, assignment, actor, at, { facts, ...note });
        await commit(
          ...mentors.keepAssignment(assignment, event),
          ...(agrees ? await agreed(assignment, actor, at) : []),
        );
        return withConflict(assignment, (await mentors.find(actor.id))?.mentor);
      }),

    endAssignment: async ({ placeId, mentorId, version, reason }, actor, { receivedAt: at }) => {
      const place = actedOnBy(await seat(placeId), actor, 'centre');
      const before = sameVersion(await assignmentOf(placeId, mentorId), version);
      if (before.status !== 'accepted' && before.status !== 'asked')
        throw refuse('out-of-turn', { status: before.status });
      const assignment: Assignment = { ...before, version: version + 1, status: 'ended', reason };
      const facts = { mentorId, mentorName: before.mentorName };
      const event = happened('ended', assignment, actor, at, { facts, note: reason });
      const left = place.mentors.filter((id) => id !== mentorId);
      const parting = happened('mentorLeft', place, actor, at, { facts, note: reason });
      await commit(
        ...mentors.keepAssignment(assignment, event),
        ...(left.length < place.mentors.length ? await guided(place, left, parting) : []),
      );
      return withConflict(assignment, undefined);
    },
  };
};
