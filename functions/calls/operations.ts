import { callLifecycle } from '#shared/calls/lifecycle.ts';
import { CallId, type Call, type CallDraft } from '#shared/calls/model.ts';
import type { callRoutes } from '#shared/calls/routes.ts';
import { affordable, corrected, publishable } from '#shared/calls/rules.ts';
import {
  hasAllThatCame,
  mustBeDecided,
  undecided,
  type Undecided,
} from '#shared/calls/settling.ts';
import { actionsNow } from '#shared/calls/timing.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import { packName } from '#shared/rulepacks/packs.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import type { newId } from '../ids.ts';
import type { withNames } from '../organisations/people.ts';
import type { Key } from '../storage/table.ts';
import type { CallRepository } from './repository.ts';
import type { Shelf } from './shelf.ts';

interface Needs {
  calls: CallRepository;
  /** How many applications of a call are in a state. */
  countApplications: (id: CallId, status: Undecided) => Promise<number>;
  /** The packs and forms a call may be made from. */
  shelf: Shelf;
  /** A history with the names of who acted. */
  named: (events: Parameters<typeof withNames>[1]) => ReturnType<typeof withNames>;
  newId: typeof newId;
}

const happened = (
  type: string,
  call: Call,
  actor: Actor,
  at: Instant,
  note?: string,
): HistoryEvent => ({ type, at, by: actor.id, version: call.version, ...(note && { note }) });

export const callOperations = (needs: Needs): Omit<Operations<typeof callRoutes>, Elsewhere> => {
  const { calls, countApplications, shelf, named, newId } = needs;

  /** A call keeps the exact version of its pack: old calls are judged by old law. */
  const chosen = async ({ packId, formId }: Pick<CallDraft, 'packId' | 'formId'>) => {
    const pack = shelf.pack(packId);
    await shelf.form(formId);
    return { packId: packName(pack), track: pack.track };
  };

  return {
    listCalls: async ({ phase, after }, actor, { receivedAt }) => {
      const question = `listCalls ${phase}`;
      const place = openCursor(question, actor.id, after);
      const bounds = phase === 'open' ? stillOpen(receivedAt, place) : { until: receivedAt };
      const found = await calls.published({
        ...bounds,
        newestFirst: phase === 'closed',
        limit: PAGE_SIZE,
        after: place,
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    getCall: async ({ callId }) => {
      const call = await calls.get(callId);
      if (call.status === 'draft') throw refuse('not-found');
      return call;
    },

    listCallDrafts: async ({ after }, actor) => {
      const found = await calls.drafts({
        limit: PAGE_SIZE,
        after: openCursor('listCallDrafts', actor.id, after),
      });
      return asPage('listCallDrafts', actor.id, found.items, found.after);
    },

    getCallDraft: async ({ callId }, actor, { receivedAt }) => {
      const call = await calls.get(callId);
      return { ...call, actions: actionsNow(call, actor, receivedAt) };
    },

    createCall: async (draft, actor, { receivedAt }) => {
      const call: Call = {
        ...affordable(draft),
        ...(await chosen(draft)),
        id: newId(CallId, 'call'),
        version: 1,
        status: 'draft',
        corrections: [],
        preparedBy: actor.id,
      };
      await calls.save(call, happened('prepared', call, actor, receivedAt));
      return call;
    },

    changeCall: async ({ callId, version, ...draft }, actor, { receivedAt }) => {
      const call = sameVersion(await calls.get(callId), version);
      const changed: Call = {
        ...callLifecycle.take('change', call, actor),
        ...affordable(draft),
        ...(await chosen(draft)),
      };
      await calls.save(changed, happened('changed', changed, actor, receivedAt));
      return changed;
    },

    publishCall: async ({ callId, version }, actor, { receivedAt }) => {
      const call = sameVersion(await calls.get(callId), version);
      const pinned = await shelf.pin(call);
      const published: Call = {
        ...publishable(callLifecycle.take('publish', call, actor), receivedAt),
        pinned,
        publishedAt: receivedAt,
      };
      await calls.save(published, happened('published', published, actor, receivedAt));
      return published;
    },

    correctCall: async ({ callId, version, reason, ...changes }, actor, { receivedAt }) => {
      const call = sameVersion(await calls.get(callId), version);
      const taken = callLifecycle.take('correct', call, actor);
      const correctedCall = corrected(taken, changes, { at: receivedAt, reason });
      await calls.save(
        correctedCall,
        happened('corrected', correctedCall, actor, receivedAt, reason),
      );
      return correctedCall;
    },

    settleCall: async ({ callId, version }, actor, { receivedAt }) => {
      const call = sameVersion(await calls.get(callId), version);
      if (!hasAllThatCame(call, receivedAt)) throw refuse('call-not-closed');
      const settled = callLifecycle.take('settle', call, actor);
      // From an index, which may lag a second: by now the deadline has passed, and nothing new is handed in.
      const counts = undecided.map(
        async (status) => [status, await countApplications(callId, status)] as const,
      );
      mustBeDecided(await Promise.all(counts));
      await calls.save(settled, happened('settled', settled, actor, receivedAt));
      return settled;
    },

    listCallHistory: async ({ callId, after }, actor) => {
      const question = `listCallHistory ${callId}`;
      await calls.get(callId);
      const found = await calls.history(callId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, await named(found.items), found.after);
    },
  };
};

/** Not yet closed; never past the place a reader stands at, which tables refuse to read on from. */
const stillOpen = (now: Instant, place: Key | undefined) => {
  const reached = place?.closesAt;
  return { from: typeof reached === 'string' && reached < now ? reached : now };
};

type Elsewhere =
  | 'listCalendar'
  | 'decideCalendarYear'
  | 'listCalendarHistory'
  | 'listPacks'
  | 'getPack'
  | 'listForms'
  | 'getForm'
  | 'importForm';
