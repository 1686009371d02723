import type { ApplicationStatus } from '#shared/applications/model.ts';
import type { applicationRoutes } from '#shared/applications/routes.ts';
import type { Call } from '#shared/calls/model.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import type { Needs } from './needs.ts';

type Working = Pick<Operations<typeof applicationRoutes>, 'listCallsToCheck'>;

/** What an officer must look at: handed in, or handed in again with what was missing. */
const unchecked = ['submitted', 'supplemented'] as const satisfies readonly ApplicationStatus[];

/** What awaits an officer, in one question instead of one a call. */
export const toCheck = ({ applications, calls }: Needs): Working => {
  const waitingIn = async ({ id, title, packId, closesAt }: Call, actor: Actor) => {
    if ((await applications.actingIn(id, actor)) !== actor) return [];
    const counts = await Promise.all(unchecked.map((status) => applications.count(id, status)));
    const waiting = counts.reduce((sum, count) => sum + count, 0);
    return waiting > 0 ? [{ id, title, packId, closesAt, waiting }] : [];
  };

  return {
    listCallsToCheck: async ({ after }, actor, { receivedAt }) => {
      const found = await calls.published({
        until: receivedAt,
        newestFirst: true,
        limit: PAGE_SIZE,
        after: openCursor('listCallsToCheck', actor.id, after),
      });
      const closed = found.items.filter((call) => phaseOf(call, receivedAt) === 'closed');
      const waiting = await Promise.all(closed.map((call) => waitingIn(call, actor)));
      return asPage('listCallsToCheck', actor.id, waiting.flat(), found.after);
    },
  };
};
