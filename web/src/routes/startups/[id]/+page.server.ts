import { belongsTo, hasRole, type Actor } from '#shared/identity/actor.ts';
import type { ApplicationLine } from '#shared/applications/routes.ts';
import { missingPeriods } from '#shared/startups/due.ts';
import { instantOf } from '#shared/values/instant.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { startupStory } from '#lib/startups/story.ts';
import type { PageServerLoad } from './$types';

const RECENT = 6;

/** Where this reader reads an application, if anywhere. */
const placeFor =
  (actor: Actor) =>
  ({ id, callId, organisationId }: ApplicationLine) => {
    if (belongsTo(actor, organisationId)) return `/applications/${id}`;
    const isStaff = hasRole(actor, 'officer', 'approver', 'auditor');
    return isStaff ? `/calls/${callId}/applications/${id}` : undefined;
  };

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api, language } = event.locals;
  const startupId = event.params.id;
  const startup = await api.getStartup({ startupId });
  // Who sees only what founders show reads no history and no applications.
  if (!startup.sharing || !startup.metrics) return { startup };
  const [applications, history, events] = await Promise.all([
    api.listStartupApplications({ startupId }),
    api.listStartupHistory({ startupId }),
    api.listStartupEvents({ startupId }),
  ]);
  const told = startup.metrics.map(({ period }) => period);
  const [missing] = missingPeriods(startup, told, instantOf(new Date()));
  const placeOf = placeFor(person);
  return {
    startup,
    inside: {
      events: events.items,
      applications: applications.items.map((line) => ({ line, href: placeOf(line) })),
      story: startupStory(history.items.slice(0, RECENT), language),
      hasMore: history.items.length > RECENT,
      missing,
    },
  };
};
