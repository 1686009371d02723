import { PAGE_SIZE } from '#shared/http/page.ts';
import { EventId } from '#shared/incubation/model.ts';
import type { SupportEvent } from '#shared/incubation/support-event.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { mustBePast } from '#shared/startups/rules.ts';
import { isInsider } from '#shared/startups/views.ts';
import { Refusal, refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';

type Events = Part<
  'recordEvent' | 'correctEvent' | 'listEvents' | 'getEvent' | 'listStartupEvents'
>;

/** What the centre does for startups besides: recorded once, and read from wherever it is asked for. */
export const events = ({ events: kept, startups, newId }: MentoringNeeds): Events => {
  const known = async (id: StartupId) =>
    startups.get(id).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw refuse('unfit', {}, [{ field: 'beneficiaries', code: 'wrong-choice' }]);
    });
  const mustBeKnown = (ids: readonly StartupId[]) => Promise.all(ids.map(known));
  const once = (ids: readonly StartupId[]) => [...new Set(ids)];

  return {
    recordEvent: async (entry, actor, { receivedAt: at, keep }) => {
      mustBePast(entry.on, at);
      await mustBeKnown(entry.beneficiaries);
      const event: SupportEvent = {
        ...entry,
        beneficiaries: once(entry.beneficiaries),
        id: newId(EventId, 'evt'),
        version: 1,
      };
      const what = happened('recorded', event, actor, at);
      await commit(...kept.changed(event, what), ...keep(event));
      return event;
    },

    correctEvent: async ({ eventId, version, ...entry }, actor, { receivedAt: at }) => {
      const before = sameVersion(await kept.get(eventId), version);
      mustBePast(entry.on, at);
      await mustBeKnown(entry.beneficiaries);
      const event: SupportEvent = {
        ...entry,
        beneficiaries: once(entry.beneficiaries),
        id: eventId,
        version: version + 1,
      };
      const what = happened('corrected', event, actor, at, { facts: { before } });
      await commit(...kept.changed(event, what, before));
      return event;
    },

    listEvents: async ({ year, after }, actor) => {
      const question = `listEvents ${year}`;
      const found = await kept.inYear(year, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    getEvent: ({ eventId }) => kept.get(eventId),

    listStartupEvents: async ({ startupId, after }, actor) => {
      const startup = await startups.get(startupId);
      if (!isInsider(startup, actor)) throw refuse('not-found');
      const question = `listStartupEvents ${startupId}`;
      const found = await kept.ofStartup(startupId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },
  };
};
