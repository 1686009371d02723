import { decisionLifecycle } from '#shared/decisions/lifecycle.ts';
import { DecisionStatus, type Decision } from '#shared/decisions/model.ts';
import type { decisionRoutes } from '#shared/decisions/routes.ts';
import { mustBeProposable } from '#shared/decisions/rules.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import { belongsTo, type Actor } from '#shared/identity/actor.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import { frameOf } from './frame.ts';
import { readable, type Needs } from './needs.ts';
import { decisionView, mustBeUnbarred } from './views.ts';

type Done =
  | 'listDecisions'
  | 'countDecisions'
  | 'getDecision'
  | 'approveDecision'
  | 'returnDecision'
  | 'reproposeDecision'
  | 'listDecisionHistory';

export const happened = (
  type: string,
  { version }: Decision,
  actor: Actor,
  at: Instant,
): HistoryEvent => ({ type, at, by: actor.id, version });

export const decisionOperations = (needs: Needs): Pick<Operations<typeof decisionRoutes>, Done> => {
  const { decisions, applications, calls } = needs;
  return {
    listDecisions: async ({ status, after }, actor) => {
      const question = `listDecisions ${status}`;
      const found = await decisions.withStatus(status, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      const impartial = await Promise.all(
        found.items.map(
          async (item) => (await applications.actingIn(item.callId, actor)) === actor,
        ),
      );
      const shown = found.items.filter(
        ({ organisationId }, at) => impartial[at] && !belongsTo(actor, organisationId),
      );
      return asPage(question, actor.id, shown, found.after);
    },

    countDecisions: async (_, actor) => {
      const own = actor.memberships.map(({ organisationId }) => organisationId);
      const counted = await Promise.all(
        DecisionStatus.options.map(
          async (status) => [status, await decisions.count(status, own)] as const,
        ),
      );
      return { counts: Object.fromEntries(counted) };
    },

    getDecision: async ({ decisionId }, actor) =>
      decisionView(needs, await readable(needs, decisionId, actor), actor),

    approveDecision: async (input, actor, { receivedAt: at, keep }) => {
      const { decisionId, version, decisionNumber } = input;
      const decision = sameVersion(await readable(needs, decisionId, actor), version);
      await mustBeUnbarred(needs, decision, actor);
      const approved: Decision = {
        ...decisionLifecycle.take('approve', decision, actor),
        decisionNumber,
        decidedBy: actor.id,
        decidedAt: at,
      };
      const application = await applications.get(decision.applicationId);
      const step = approved.outcome === 'fund' ? 'approve' : 'refuse';
      const type = approved.outcome === 'fund' ? 'approved' : 'refused';
      const view = await decisionView(needs, approved, actor);
      await commit(
        ...decisions.changed(approved, happened('approved', approved, actor, at)),
        ...applications.passage(application, step, {
          type,
          at,
          by: actor.id,
          reasons: approved.reasons,
        }),
        ...keep(view),
      );
      return view;
    },

    returnDecision: async ({ decisionId, version, reason }, actor, { receivedAt: at }) => {
      const decision = sameVersion(await readable(needs, decisionId, actor), version);
      await mustBeUnbarred(needs, decision, actor);
      const taken = decisionLifecycle.take('return', decision, actor);
      const returned = { ...taken, returnReason: reason };
      const event = { ...happened('returned', returned, actor, at), note: reason };
      await commit(...decisions.changed(returned, event));
      return decisionView(needs, returned, actor);
    },

    reproposeDecision: async (input, actor, { receivedAt: at }) => {
      const { decisionId, version, ...proposal } = input;
      const decision = sameVersion(await readable(needs, decisionId, actor), version);
      const taken = decisionLifecycle.take('repropose', decision, actor);
      const frame = frameOf(await calls.get(decision.callId));
      const reproposed: Decision = {
        ...taken,
        ...mustBeProposable(proposal, { ...decision, ...frame }),
        proposedBy: actor.id,
        proposedAt: at,
      };
      await commit(...decisions.changed(reproposed, happened('reproposed', reproposed, actor, at)));
      return decisionView(needs, reproposed, actor);
    },

    listDecisionHistory: async ({ decisionId, after }, actor) => {
      const question = `listDecisionHistory ${decisionId}`;
      await readable(needs, decisionId, actor);
      const found = await decisions.history(decisionId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, await needs.named(found.items), found.after);
    },
  };
};
