import type { Blocker, CheckIn, Survey } from '#shared/incubation/following.ts';
import { BlockerId, type Place } from '#shared/incubation/model.ts';
import { rulesOf } from '#shared/incubation/programmes/index.ts';
import { mustBeTellable } from '#shared/incubation/rules.ts';
import { surveysOpen } from '#shared/incubation/surveys.ts';
import { dayOf } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';
import { placeOf, seatsOf } from './seats.ts';

type Weekly = Part<'raiseBlocker' | 'clearBlocker' | 'checkIn' | 'answerSurvey'>;

/** How a startup gets on: every week while it is in its place, and years after. */
export const weekly = (needs: Needs): Weekly => {
  const { cohorts, places, newId } = needs;
  const { actedOn, activeFor } = seatsOf(needs);

  return {
    raiseBlocker: async ({ placeId, ...obstacle }, actor, { receivedAt: at, keep }) => {
      const seat = await activeFor(placeId, actor, 'founder', 'mentor', 'centre');
      const blocker: Blocker = {
        ...obstacle,
        id: newId(BlockerId, 'blk'),
        version: 1,
        since: at,
      };
      const event = happened('blockerRaised', blocker, actor, at, { note: blocker.what });
      await commit(
        places.keepBlocker(seat, blocker),
        places.noted(placeId, event, blocker.id),
        ...keep(blocker),
      );
      return blocker;
    },

    clearBlocker: async ({ placeId, blockerId, version }, actor, { receivedAt: at }) => {
      const seat = await actedOn(placeId, actor, 'founder', 'mentor', 'centre');
      const before = sameVersion(await places.blocker(placeId, blockerId), version);
      if (before.clearedAt) throw refuse('out-of-turn', { status: 'cleared' });
      const cleared: Blocker = { ...before, version: version + 1, clearedAt: at };
      const event = happened('blockerCleared', cleared, actor, at, { note: cleared.what });
      await commit(places.keepBlocker(seat, cleared), places.noted(placeId, event, blockerId));
      return cleared;
    },

    checkIn: async ({ placeId, week, version, ...answers }, actor, { receivedAt: at }) => {
      const seat = await activeFor(placeId, actor, 'founder');
      const standing = await places.checkIn(placeId, week);
      sameVersion(standing ?? { version: 0 }, version);
      mustBeTellable(week, Boolean(standing), at);
      const checkIn: CheckIn = { ...answers, week, version: version + 1, at, by: actor.id };
      if (standing) {
        await commit(places.keepCheckIn(placeId, checkIn));
        return checkIn;
      }
      const { lastCheckIn = week, ...before } = placeOf(seat);
      const place: Place = {
        ...before,
        lastCheckIn: lastCheckIn < week ? week : lastCheckIn,
        version: before.version + 1,
      };
      const event = happened('checkedIn', place, actor, at, { facts: { week } });
      const cohort = await cohorts.get(place.cohortId);
      await commit(places.keepCheckIn(placeId, checkIn), ...places.changed(place, cohort, event));
      return checkIn;
    },

    answerSurvey: async (input, actor, { receivedAt: at }) => {
      const { placeId, version, months, ...answers } = input;
      const seat = await actedOn(placeId, actor, 'founder', 'centre');
      const cohort = await cohorts.get(seat.cohortId);
      if (!surveysOpen(seat, rulesOf(cohort), dayOf(at)).includes(months))
        throw refuse('survey-not-yet');
      const standing = await places.survey(placeId, months);
      sameVersion(standing ?? { version: 0 }, version);
      const survey: Survey = { ...answers, months, version: version + 1, at, by: actor.id };
      const before = placeOf(seat);
      const place: Place = {
        ...before,
        surveyed: [...new Set([...before.surveyed, months])].toSorted((a, b) => a - b),
        version: before.version + 1,
      };
      const event = happened('surveyed', place, actor, at, {
        facts: { months, isOperating: survey.isOperating },
      });
      await commit(places.keepSurvey(placeId, survey), ...places.changed(place, cohort, event));
      return survey;
    },
  };
};
