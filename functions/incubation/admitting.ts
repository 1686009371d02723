import { lackingFor, needsReason } from '#shared/incubation/gates.ts';
import { isActive, placeLifecycle, type Seat } from '#shared/incubation/lifecycle.ts';
import { PlaceId, type Place } from '#shared/incubation/model.ts';
import { actedOnBy, mustFollow, mustLeadInto } from '#shared/incubation/rules.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';
import { placeOf, seatsOf } from './seats.ts';
import { viewing } from './viewing.ts';

type Admitting = Part<'admitStartup' | 'movePlace' | 'sayNeeds'>;

/** A startup comes into a cohort, goes from stage to stage, and leaves it. */
export const admitting = (needs: Needs): Admitting => {
  const { cohorts, places, startups, applications, newId } = needs;
  const { seat, activeFor } = seatsOf(needs);
  const { seen } = viewing(needs);

  return {
    admitStartup: async (input, actor, { receivedAt: at }) => {
      const { cohortId, startupId, applicationId, reason, on, needs: asked } = input;
      const [cohort, startup] = await Promise.all([cohorts.get(cohortId), startups.get(startupId)]);
      if (applicationId) mustLeadInto(cohort, startup, await applications.get(applicationId));
      else if (!reason) throw refuse('unfit', {}, [{ field: 'reason', code: 'required' }]);
      if (cohort.status === 'ended') throw refuse('out-of-turn', { status: cohort.status });
      mustFollow(on, undefined, at);
      const place: Place = {
        id: newId(PlaceId, 'plc'),
        version: 1,
        cohortId,
        startupId,
        startupName: startup.name,
        ...(applicationId && { applicationId }),
        status: 'admitted',
        admittedOn: on,
        since: on,
        needs: asked,
        mentors: [],
        surveyed: [],
      };
      actedOnBy({ ...place, startup }, actor, 'centre');
      const event = happened('admitted', place, actor, at, {
        facts: { on, cohortId },
        ...(reason && { note: reason }),
      });
      await commit(
        places.held(place),
        cohorts.takesPlace(cohort),
        ...places.changed(place, cohort, event),
      );
      return seen(place.id, actor, at);
    },

    movePlace: async (input, actor, { receivedAt: at }) => {
      const { placeId, version, action, on, reason } = input;
      const before = sameVersion(actedOnBy(await seat(placeId), actor, 'centre'), version);
      const moved: Seat = placeLifecycle.take(action, before, actor);
      if (needsReason(action) && !reason)
        throw refuse('unfit', {}, [{ field: 'reason', code: 'required' }]);
      mustFollow(on, before.since, at);
      const [cohort, { milestones }, record] = await Promise.all([
        cohorts.get(before.cohortId),
        places.whole(placeId),
        startups.whole(before.startupId),
      ]);
      const lacks = lackingFor(action, { cohort, milestones, record });
      if (lacks.length > 0) throw refuse('gate-closed', { lacks });
      const hasEnded = !isActive(moved);
      const place: Place = { ...placeOf(moved), since: on, ...(hasEnded && { endedOn: on }) };
      const event = happened(action, place, actor, at, {
        facts: { on, cohortId: cohort.id },
        ...(reason && { note: reason }),
      });
      await commit(
        ...places.changed(place, cohort, event),
        ...(hasEnded ? [cohorts.releases(cohort)] : []),
      );
      return seen(placeId, actor, at);
    },

    sayNeeds: async ({ placeId, version, needs: asked }, actor, { receivedAt: at }) => {
      const before = await activeFor(placeId, actor, 'founder', 'centre');
      sameVersion(before, version);
      const place: Place = { ...placeOf(before), needs: asked, version: version + 1 };
      const cohort = await cohorts.get(place.cohortId);
      const event = happened('needsSaid', place, actor, at, { facts: { needs: asked } });
      await commit(...places.changed(place, cohort, event));
      return seen(placeId, actor, at);
    },
  };
};
