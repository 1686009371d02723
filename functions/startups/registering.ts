import { belongsTo, type Actor } from '#shared/identity/actor.ts';
import { startupLifecycle } from '#shared/startups/lifecycle.ts';
import { StartupId, type Startup } from '#shared/startups/model.ts';
import { keptBy, mustBeFounder, mustBePast } from '#shared/startups/rules.ts';
import { untilChosen } from '#shared/startups/sharing.ts';
import { groupsFor, viewOf } from '#shared/startups/views.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import { happened, type Needs, type Part } from './needs.ts';

type Registering = Part<'registerStartup' | 'changeStartup' | 'moveStartup' | 'shareStartup'>;

/** A startup's own record: entered, corrected, moved through its life, shown or held back. */
export const registering = ({ startups, people, newId }: Needs): Registering => {
  const seen = async (id: StartupId, actor: Actor) => {
    const record = await startups.whole(id);
    return viewOf(record, groupsFor(record.startup, actor), actor);
  };

  return {
    registerStartup: async ({ organisationId, ...profile }, actor, { receivedAt: at }) => {
      await people.get(actor.id, refuse('not-registered'));
      if (organisationId && !belongsTo(actor, organisationId)) throw refuse('not-found');
      const startup: Startup = {
        ...profile,
        id: newId(StartupId, 'sta'),
        version: 1,
        status: 'active',
        ...(organisationId && { organisationId }),
        keepers: [actor.id],
        sharing: untilChosen,
        registeredAt: at,
        updatedAt: at,
      };
      await commit(
        ...startups.changed(startup, happened('registered', startup, actor, at)),
        ...startups.held(startup),
      );
      return seen(startup.id, actor);
    },

    changeStartup: async ({ startupId, version, ...profile }, actor, { receivedAt: at }) => {
      const before = sameVersion(keptBy(await startups.get(startupId), actor), version);
      const { foundedOn: _day, website: _site, ...rest } = before;
      const changed: Startup = { ...rest, ...profile, version: version + 1, updatedAt: at };
      await commit(...startups.changed(changed, happened('changed', changed, actor, at)));
      return seen(startupId, actor);
    },

    moveStartup: async (input, actor, { receivedAt: at }) => {
      const { startupId, version, action, on, reason } = input;
      const before = sameVersion(keptBy(await startups.get(startupId), actor), version);
      mustBePast(on, at);
      const moved: Startup = { ...startupLifecycle.take(action, before, actor), updatedAt: at };
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
