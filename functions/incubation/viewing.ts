import type { Actor } from '#shared/identity/actor.ts';
import { lackingFor } from '#shared/incubation/gates.ts';
import { isActive, placeLifecycle, relationsTo, type Seat } from '#shared/incubation/lifecycle.ts';
import type { Cohort, PlaceId } from '#shared/incubation/model.ts';
import { rulesOf } from '#shared/incubation/programmes/index.ts';
import { concernsOf, ragOf, stageEndsOn, type Followed } from '#shared/incubation/rag.ts';
import { seenBy } from '#shared/incubation/rules.ts';
import { nextSurvey, surveysOpen } from '#shared/incubation/surveys.ts';
import type { PlaceCard, PlaceView } from '#shared/incubation/views.ts';
import { groupsFor } from '#shared/startups/views.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import type { Needs } from './needs.ts';

/** A place at a glance. */
export const cardOf = (followed: Followed, cohort: Cohort, now: Instant): PlaceCard => {
  const { place, milestones } = followed;
  const rules = rulesOf(cohort);
  const concerns = concernsOf(followed, rules, now);
  const next = milestones.find(({ status }) => status === 'open');
  const survey = nextSurvey(place, rules);
  const count = (status: string) => milestones.filter((one) => one.status === status).length;
  return {
    ...place,
    cohortName: cohort.name,
    colour: ragOf(concerns),
    concerns,
    milestones: {
      accepted: count('accepted'),
      delivered: count('delivered'),
      total: milestones.length,
    },
    ...(next && { next }),
    ...(survey && { survey }),
  };
};

/** What this person can do in a place besides taking it to another stage. */
const doings = (seat: Seat, actor: Actor) => {
  const relations = relationsTo(seat, actor);
  const isFounder = relations.has('founder');
  const isCentre = relations.has('centre');
  const helps = isFounder || isCentre || relations.has('mentor');
  const active = isActive(seat);
  return [
    ...(isCentre && active ? ['set', 'judge'] : []),
    ...(isFounder && active ? ['deliver', 'checkIn'] : []),
    ...(helps ? ['comment', 'clear'] : []),
    ...(helps && active ? ['block'] : []),
    ...(isFounder || isCentre ? [active ? 'needs' : 'survey'] : []),
  ];
};

/** A place as its reader may see it. */
export const viewing = ({ cohorts, places, startups }: Needs) => ({
  seen: async (id: PlaceId, actor: Actor, now: Instant): Promise<PlaceView> => {
    const followed = await places.whole(id);
    const { place, checkIns, surveys } = followed;
    const [record, cohort] = await Promise.all([
      startups.whole(place.startupId),
      cohorts.get(place.cohortId),
    ]);
    const { startup } = record;
    const seat = seenBy({ ...place, startup }, actor);
    const rules = rulesOf(cohort);
    const concerns = concernsOf(followed, rules, now);
    const seesFigures = groupsFor(startup, actor).includes('metrics');
    const last = record.metrics.at(-1)?.figures;
    const end = stageEndsOn(place, rules);
    const steps = placeLifecycle.available(seat, actor);
    const kpis = cohort.kpis.map(({ figure, target }) => {
      const have = last?.[figure];
      return { figure, target, ...(have !== undefined && { have }) };
    });
    return {
      ...place,
      cohort,
      colour: ragOf(concerns),
      concerns,
      ...(end && { stageEndsOn: end }),
      milestones: followed.milestones,
      comments: followed.comments,
      blockers: followed.blockers,
      checkIns: checkIns.toReversed(),
      ...(seesFigures && { kpis, surveys }),
      surveysOpen: surveysOpen(place, rules, dayOf(now)),
      gates: steps.map((action) => ({
        action,
        lacks: lackingFor(action, { cohort, milestones: followed.milestones, record }),
      })),
      actions: [...doings(seat, actor), ...steps],
    };
  },
});
