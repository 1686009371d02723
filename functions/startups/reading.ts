import { PAGE_SIZE } from '#shared/http/page.ts';
import { groupsFor, isInsider, previewOf, viewOf } from '#shared/startups/views.ts';
import { periodOwed } from '#shared/startups/due.ts';
import type { Startup } from '#shared/startups/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { isKnownTo } from '#shared/startups/rules.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import type { Needs, Part } from './needs.ts';

type Reading = Part<
  | 'listMyStartups'
  | 'listStartups'
  | 'getStartup'
  | 'listStartupApplications'
  | 'listStartupHistory'
>;

/** A startup as a list shows it at this moment. */
const lineAt = (now: Instant) => (startup: Startup) => {
  const owes = periodOwed(startup, now);
  return { ...startup, ...(owes && { owes }) };
};

/** Who reads what of a startup. */
export const reading = ({ startups, applications, named }: Needs): Reading => ({
  listMyStartups: async (_, actor, { receivedAt }) => {
    const ids = await startups.ofActor(actor);
    const mine = await Promise.all(ids.map((id) => startups.get(id)));
    return { items: mine.map(lineAt(receivedAt)) };
  },

  listStartups: async ({ status, sector, after }, actor, { receivedAt }) => {
    const question = `listStartups ${status} ${sector ?? ''}`;
    const slice = {
      newestFirst: true,
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    };
    const found = sector
      ? await startups.ofSector(sector, status, slice)
      : await startups.withStatus(status, slice);
    return asPage(question, actor.id, found.items.map(lineAt(receivedAt)), found.after);
  },

  getStartup: async ({ startupId, as }, actor) => {
    const record = await startups.whole(startupId);
    if (as && isInsider(record.startup, actor)) return previewOf(record, as);
    const groups = groupsFor(record.startup, actor);
    if (!groups.includes('profile')) throw refuse('not-found');
    return viewOf(record, groups, actor);
  },

  listStartupApplications: async ({ startupId, after }, actor) => {
    const startup = await startups.get(startupId);
    if (groupsFor(startup, actor).length === 0) throw refuse('not-found');
    if (!isInsider(startup, actor)) throw refuse('not-allowed');
    const { organisationId } = startup;
    if (!organisationId) return { items: [] };
    const question = `listStartupApplications ${startupId}`;
    const found = await applications.ofHost(organisationId, {
      newestFirst: true,
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    const known = found.items.filter((application) => isKnownTo(actor, application));
    return asPage(question, actor.id, known, found.after);
  },

  listStartupHistory: async ({ startupId, after }, actor) => {
    const startup = await startups.get(startupId);
    if (!isInsider(startup, actor)) throw refuse('not-found');
    const question = `listStartupHistory ${startupId}`;
    const found = await startups.history(startupId, {
      newestFirst: true,
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    return asPage(question, actor.id, await named(found.items), found.after);
  },
});
