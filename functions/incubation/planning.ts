import type { Actor } from '#shared/identity/actor.ts';
import { cohortLifecycle } from '#shared/incubation/lifecycle.ts';
import { CohortId, type Cohort, type CohortPlan } from '#shared/incubation/model.ts';
import { rulesOf } from '#shared/incubation/programmes/index.ts';
import { mustBeInOrder, mustFollow } from '#shared/incubation/rules.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

type Planning = Part<
  'planCohort' | 'changeCohort' | 'moveCohort' | 'getCohort' | 'listCohorts' | 'listCohortHistory'
>;

export const cohortSeen = (cohort: Cohort, actor: Actor) => {
  const isOpen = cohortLifecycle.relationsTo(cohort, actor).has('centre');
  const more = isOpen && cohort.status !== 'ended' ? ['change', 'admit', 'schedule'] : [];
  return { ...cohort, actions: [...more, ...cohortLifecycle.available(cohort, actor)] };
};

/** A cohort's own record: planned, changed, started and ended. */
export const planning = ({ cohorts, calls, people, named, newId }: Needs): Planning => {
  /** Refuses a plan that speaks of what is not there. */
  const mustHold = async (plan: CohortPlan) => {
    mustBeInOrder(plan);
    rulesOf(plan);
    const unknown = (field: string) => refuse('unfit', {}, [{ field, code: 'wrong-choice' }]);
    if (plan.callId) {
      const call = await calls.get(plan.callId);
      if (call.status === 'draft') throw unknown('callId');
    }
    const mentors = await Promise.all(plan.mentors.map((id) => people.find(id)));
    if (mentors.some((mentor) => !mentor?.roles.includes('mentor'))) throw unknown('mentors');
  };

  return {
    planCohort: async (plan, actor, { receivedAt: at, keep }) => {
      await mustHold(plan);
      const cohort: Cohort = {
        ...plan,
        id: newId(CohortId, 'coh'),
        version: 1,
        status: 'planned',
        admitted: 0,
        active: 0,
      };
      const view = cohortSeen(cohort, actor);
      const event = happened('planned', cohort, actor, at);
      await commit(...cohorts.changed(cohort, event), ...keep(view));
      return view;
    },

    changeCohort: async ({ cohortId, version, ...plan }, actor, { receivedAt: at }) => {
      const before = sameVersion(await cohorts.get(cohortId), version);
      const { status, admitted, rulesId } = before;
      if (status === 'ended') throw refuse('out-of-turn', { status });
      if (status === 'running' && plan.rulesId !== rulesId) throw refuse('rules-pinned');
      if (plan.quota < admitted)
        throw refuse('unfit', {}, [
          { field: 'quota', code: 'too-small', params: { minimum: admitted } },
        ]);
      await mustHold(plan);
      const { callId: _call, demoDayOn: _day, ...rest } = before;
      const changed: Cohort = { ...rest, ...plan, version: version + 1 };
      await commit(...cohorts.changed(changed, happened('changed', changed, actor, at)));
      return cohortSeen(changed, actor);
    },

    moveCohort: async ({ cohortId, version, action, on }, actor, { receivedAt: at }) => {
      const before = sameVersion(await cohorts.get(cohortId), version);
      const moved = cohortLifecycle.take(action, before, actor);
      mustFollow(on, before.startedOn, at);
      if (action === 'end' && before.active > 0)
        throw refuse('places-open', { count: before.active });
      const now: Cohort = {
        ...moved,
        ...(action === 'start' ? { startedOn: on } : { endedOn: on }),
      };
      const event = happened(action === 'start' ? 'started' : 'ended', now, actor, at, {
        facts: { on, rulesId: now.rulesId },
      });
      await commit(...cohorts.changed(now, event));
      return cohortSeen(now, actor);
    },

    getCohort: async ({ cohortId }, actor) => cohortSeen(await cohorts.get(cohortId), actor),

    listCohorts: async ({ status, after }, actor) => {
      const question = `listCohorts ${status}`;
      const found = await cohorts.withStatus(status, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    listCohortHistory: async ({ cohortId, after }, actor) => {
      await cohorts.get(cohortId);
      const question = `listCohortHistory ${cohortId}`;
      const found = await cohorts.history(cohortId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, await named(found.items), found.after);
    },
  };
};
