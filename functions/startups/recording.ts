import type { Actor } from '#shared/identity/actor.ts';
import type { Startup, StartupId } from '#shared/startups/model.ts';
import { PropertyId, RoundId, SupportId, type ReadinessMark } from '#shared/startups/records.ts';
import { assessorOf, keptBy, mustBeOnScale, mustBePast } from '#shared/startups/rules.ts';
import type { Day } from '#shared/values/instant.ts';
import { happened } from '#shared/workflow/history.ts';
import type { Request } from '../http/request.ts';
import { sameVersion } from '../http/version.ts';
import { commit, type Write } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

type Recording = Part<
  | 'markReadiness'
  | 'recordRound'
  | 'correctRound'
  | 'recordProperty'
  | 'correctProperty'
  | 'recordSupport'
  | 'correctSupport'
>;

type Recorded = Pick<Request, 'receivedAt' | 'keep'>;
interface Kept {
  id: string;
  version: number;
  on: Day;
}
interface Kind<T extends Kept> {
  name: string;
  part: {
    get: (id: StartupId, key: string) => Promise<T>;
    keep: (id: StartupId, key: string, value: T) => Write;
  };
}

/** What came to a startup over the years: levels, capital, rights, support. Each stays, corrections beside. */
export const recording = ({ startups, newId }: Needs): Recording => {
  const written = async <T extends Kept>(
    { name, part }: Kind<T>,
    startupId: StartupId,
    value: T,
    actor: Actor,
    { receivedAt: at, keep }: Recorded,
  ) => {
    keptBy(await startups.get(startupId), actor);
    mustBePast(value.on, at);
    const before = value.version > 1 ? await part.get(startupId, value.id) : undefined;
    if (before) sameVersion(before, value.version - 1);
    const type = before ? `${name}Corrected` : `${name}Recorded`;
    const event = happened(type, value, actor, at, before && { facts: { before } });
    await commit(
      part.keep(startupId, value.id, value),
      startups.noted(startupId, event, value.id),
      ...(before ? [] : keep(value)),
    );
    return value;
  };
  const rounds = { name: 'round', part: startups.rounds };
  const property = { name: 'property', part: startups.property };
  const support = { name: 'support', part: startups.support };

  return {
    markReadiness: async ({ startupId, ...asked }, actor, { receivedAt: at, keep }) => {
      const startup = await startups.get(startupId);
      const mark: ReadinessMark = {
        ...asked,
        assessor: assessorOf(startup, actor),
        at,
        by: actor.id,
      };
      mustBeOnScale(mark);
      mustBePast(mark.on, at);
      const { scale, level } = mark;
      const marked: Startup = {
        ...startup,
        [scale]: level,
        version: startup.version + 1,
        updatedAt: at,
      };
      const event = happened('readinessMarked', marked, actor, at, { facts: { scale, level } });
      await commit(
        startups.mark(startupId, mark),
        ...startups.changed(marked, event),
        ...keep(mark),
      );
      return mark;
    },

    recordRound: ({ startupId, ...asked }, actor, request) =>
      written(
        rounds,
        startupId,
        { ...asked, id: newId(RoundId, 'rnd'), version: 1 },
        actor,
        request,
      ),
    correctRound: ({ startupId, roundId, version, ...asked }, actor, request) =>
      written(rounds, startupId, { ...asked, id: roundId, version: version + 1 }, actor, request),

    recordProperty: ({ startupId, ...asked }, actor, request) =>
      written(
        property,
        startupId,
        { ...asked, id: newId(PropertyId, 'ipr'), version: 1 },
        actor,
        request,
      ),
    correctProperty: ({ startupId, propertyId, version, ...asked }, actor, request) =>
      written(
        property,
        startupId,
        { ...asked, id: propertyId, version: version + 1 },
        actor,
        request,
      ),

    recordSupport: ({ startupId, ...asked }, actor, request) =>
      written(
        support,
        startupId,
        { ...asked, id: newId(SupportId, 'sup'), version: 1 },
        actor,
        request,
      ),
    correctSupport: ({ startupId, supportId, version, ...asked }, actor, request) =>
      written(
        support,
        startupId,
        { ...asked, id: supportId, version: version + 1 },
        actor,
        request,
      ),
  };
};
