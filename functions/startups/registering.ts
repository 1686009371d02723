import { belongsTo, hasRole, type Actor, type OrganisationId } from '#shared/identity/actor.ts';
import { startupLifecycle } from '#shared/startups/lifecycle.ts';
import { StartupId, type Startup } from '#shared/startups/model.ts';
import { inRhythm } from '#shared/startups/period.ts';
import { keptBy, mustBeFounder, mustBePast } from '#shared/startups/rules.ts';
import { untilChosen } from '#shared/startups/sharing.ts';
import { groupsFor, viewOf, type StartupRecord } from '#shared/startups/views.ts';
import { dayOf } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';
import { seenBy } from './seen.ts';

type Registering = Part<'registerStartup' | 'changeStartup' | 'moveStartup' | 'shareStartup'>;

/** A record on its first day: nothing but the startup itself. */
const entered = (startup: Startup): StartupRecord => ({
  startup,
  readiness: [],
  metrics: [],
  rounds: [],
  property: [],
  support: [],
});

/** A startup's own record: entered, corrected, moved through its life, shown or held back. */
export const registering = ({ startups, organisations, people, newId }: Needs): Registering => {
  const seen = seenBy(startups);

  /** Founders enter their own organisation; for them the centre enters any there is. */
  const mustBeOpen = async (organisationId: OrganisationId, actor: Actor, forFounders = false) => {
    if (!forFounders && !belongsTo(actor, organisationId)) throw refuse('not-found');
    const { name } = await organisations.get(organisationId);
    return { organisationId, organisationName: name };
  };

  return {
    registerStartup: async (input, actor, { receivedAt: at, keep }) => {
      const { organisationId, forFounders, ...profile } = input;
      await people.get(actor.id, refuse('not-registered'));
      if (forFounders && !hasRole(actor, 'centre')) throw refuse('not-allowed');
      const company = organisationId && (await mustBeOpen(organisationId, actor, forFounders));
      const startup: Startup = {
        ...profile,
        id: newId(StartupId, 'sta'),
        version: 1,
        status: 'active',
        since: profile.foundedOn ?? dayOf(at),
        ...company,
        keepers: forFounders ? [] : [actor.id],
        sharing: untilChosen,
        registeredAt: at,
        updatedAt: at,
      };
      const view = viewOf(entered(startup), groupsFor(startup, actor), actor);
      await commit(
        ...startups.changed(startup, happened('registered', startup, actor, at)),
        ...startup.keepers.map((keeper) => startups.keptBy(startup, keeper)),
        ...(organisationId ? [startups.linkedTo(startup, organisationId)] : []),
        ...keep(view),
      );
      return view;
    },

    changeStartup: async ({ startupId, version, ...profile }, actor, { receivedAt: at }) => {
      const before = sameVersion(keptBy(await startups.get(startupId), actor), version);
      const { foundedOn: _day, website: _site, lastPeriod, ...rest } = before;
      const changed: Startup = {
        ...rest,
        ...profile,
        ...(lastPeriod && { lastPeriod: inRhythm(lastPeriod, profile.rhythm) }),
        version: version + 1,
        updatedAt: at,
      };
      await commit(...startups.changed(changed, happened('changed', changed, actor, at)));
      return seen(startupId, actor);
    },

    moveStartup: async (input, actor, { receivedAt: at }) => {
      const { startupId, version, action, on, reason } = input;
      const before = sameVersion(keptBy(await startups.get(startupId), actor), version);
      mustBePast(on, at);
      const stepped = startupLifecycle.take(action, before, actor);
      const moved: Startup = { ...stepped, since: on, updatedAt: at };
      const event = happened(action, moved, actor, at, { note: reason, facts: { on } });
      await commit(...startups.changed(moved, event));
      return seen(startupId, actor);
    },

    shareStartup: async ({ startupId, version, sharing }, actor, { receivedAt: at }) => {
      const before = sameVersion(mustBeFounder(await startups.get(startupId), actor), version);
      const shared: Startup = { ...before, sharing, version: version + 1, updatedAt: at };
      const event = happened('shared', shared, actor, at, { facts: { sharing } });
      await commit(...startups.changed(shared, event));
      return seen(startupId, actor);
    },
  };
};
