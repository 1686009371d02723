import type { Application } from '#shared/applications/model.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import { SlotId, type Cohort, type CohortId } from '#shared/incubation/model.ts';
import { mustNotClash, type Slot } from '#shared/incubation/slot.ts';
import { dayOf, startOfDay, type Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

type Scheduling = Part<'listIntake' | 'listSlots' | 'makeSlot' | 'moveSlot' | 'listMySlots'>;

const isBeingJudged = ({ status }: Application) =>
  status === 'valid' || status === 'reviewing' || status === 'approved';

/** Whom a cohort takes in, and when the centre listens to them. */
export const scheduling = ({
  cohorts,
  places,
  startups,
  applications,
  newId,
}: Needs): Scheduling => {
  /** Reads the whole schedule before it changes it, and holds the change to what it read. */
  const appointed = async (cohortId: CohortId, slot: Slot, actor: Actor, at: Instant) => {
    if (slot.startsAt < at)
      throw refuse('unfit', {}, [{ field: 'startsAt', code: 'not-after', params: { bound: at } }]);
    const schedule = await cohorts.scheduleVersion(cohortId);
    mustNotClash(slot, await cohorts.slots(cohortId));
    const { startsAt, where } = slot;
    const type = slot.version === 1 ? 'slotMade' : 'slotMoved';
    const event = happened(type, slot, actor, at, { facts: { slotId: slot.id, startsAt, where } });
    await commit(...cohorts.keepSlot(slot, schedule, event));
    return slot;
  };

  const lineOf = async (cohort: Cohort, application: Application, slots: readonly Slot[]) => {
    const ids = await startups.heldBy(application.organisationId);
    const found = await Promise.all(
      ids.map(async (id) => {
        const { name } = await startups.get(id);
        const placeId = await places.inCohort(id, cohort.id);
        return { id, name, ...(placeId && { placeId }) };
      }),
    );
    const slot = slots.find(({ applicationId }) => applicationId === application.id);
    return { ...application, startups: found, ...(slot && { slot }) };
  };

  return {
    listIntake: async ({ cohortId, status, after }, actor) => {
      const cohort = await cohorts.get(cohortId);
      if (!cohort.callId) return { items: [] };
      const question = `listIntake ${cohortId} ${status}`;
      const [found, slots] = await Promise.all([
        applications.ofCall(cohort.callId, status, {
          limit: PAGE_SIZE,
          after: openCursor(question, actor.id, after),
        }),
        cohorts.slots(cohortId),
      ]);
      const lines = found.items.map((application) => lineOf(cohort, application, slots));
      return asPage(question, actor.id, await Promise.all(lines), found.after);
    },

    listSlots: async ({ cohortId }) => {
      await cohorts.get(cohortId);
      const slots = await cohorts.slots(cohortId);
      return { items: slots.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)) };
    },

    makeSlot: async ({ cohortId, applicationId, ...asked }, actor, { receivedAt: at }) => {
      const [cohort, application] = await Promise.all([
        cohorts.get(cohortId),
        applications.get(applicationId),
      ]);
      if (!cohort.callId || application.callId !== cohort.callId) throw refuse('not-found');
      if (!isBeingJudged(application)) throw refuse('out-of-turn', { status: application.status });
      const { title, organisationId, organisationName } = application;
      const slot: Slot = {
        ...asked,
        id: newId(SlotId, 'slo'),
        version: 1,
        cohortId,
        cohortName: cohort.name,
        applicationId,
        title,
        organisationId,
        organisationName,
      };
      return appointed(cohortId, slot, actor, at);
    },

    moveSlot: async ({ cohortId, slotId, version, ...asked }, actor, { receivedAt: at }) => {
      const before = (await cohorts.slots(cohortId)).find(({ id }) => id === slotId);
      if (!before) throw refuse('not-found');
      sameVersion(before, version);
      return appointed(cohortId, { ...before, ...asked, version: version + 1 }, actor, at);
    },

    listMySlots: async (_, { memberships }, { receivedAt }) => {
      const from = startOfDay(dayOf(receivedAt));
      const all = await Promise.all(
        memberships.map(({ organisationId }) => cohorts.slotsOf(organisationId, from)),
      );
      return { items: all.flat().toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)) };
    },
  };
};
