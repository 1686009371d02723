import { PAGE_SIZE } from '#shared/http/page.ts';
import { sheetLifecycle, projectOffers } from '#shared/incubation/monitoring-lifecycle.ts';
import type { monitoringRoutes } from '#shared/incubation/monitoring-routes.ts';
import { openedSheet, withJudgement, withProgress } from '#shared/incubation/sheets.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import {
  fundedFor,
  mustJudge,
  projectLine,
  projectView,
  unwritten,
  type MonitoringNeeds,
} from './monitored.ts';
import { remedies } from './remedies.ts';

type Monitoring = Operations<typeof monitoringRoutes>;
type Sheets = Omit<Monitoring, keyof ReturnType<typeof remedies>>;

/** Funded projects against their promises: the host reports, the centre or the department judges. */
export const monitoring = (needs: MonitoringNeeds): Monitoring => ({
  ...sheets(needs),
  ...remedies(needs),
});

const sheets = (needs: MonitoringNeeds): Sheets => {
  const { monitoring: kept, applications, decisions, named } = needs;

  return {
    listFundedProjects: async ({ after }, actor) => {
      const found = await decisions.funded({
        newestFirst: true,
        limit: PAGE_SIZE,
        after: openCursor('listFundedProjects', actor.id, after),
      });
      const items = await Promise.all(
        found.items.map(async ({ applicationId }) =>
          projectLine(needs, await applications.get(applicationId)),
        ),
      );
      return asPage('listFundedProjects', actor.id, items, found.after);
    },

    listMyFundedProjects: async (_, { memberships }) => {
      const hosted = await Promise.all(
        memberships.map(({ organisationId }) =>
          applications.ofHost(organisationId, { newestFirst: true, limit: 100 }),
        ),
      );
      const funded = hosted
        .flatMap(({ items }) => items)
        .filter(({ status }) => status === 'approved');
      return { items: await Promise.all(funded.map((one) => projectLine(needs, one))) };
    },

    getFundedProject: async ({ applicationId }, actor) =>
      projectView(needs, await fundedFor(needs, applicationId, actor), actor),

    setPromises: async ({ applicationId, version, promised }, actor, { receivedAt: at }) => {
      const application = await fundedFor(needs, applicationId, actor);
      mustJudge(application, actor);
      const { project } = await kept.whole(applicationId);
      const before = sameVersion(project ?? (await unwritten(needs, application)), version);
      const changed = { ...before, promised, version: version + 1 };
      const event = happened('promisesSet', changed, actor, at, {
        facts: { before: before.promised },
      });
      await commit(kept.keepProject(changed), kept.noted(applicationId, event, ''));
      return projectView(needs, application, actor);
    },

    openSheet: async ({ applicationId, ...asked }, actor, { receivedAt: at }) => {
      const application = await fundedFor(needs, applicationId, actor);
      if (!projectOffers(application, actor).includes('open')) throw refuse('not-allowed');
      const { project, sheets: before } = await kept.whole(applicationId);
      if (before.some(({ period }) => period === asked.period)) throw refuse('out-of-turn');
      const promising = project ?? (await unwritten(needs, application));
      const sheet = openedSheet(promising, { ...asked, openedAt: at });
      const event = happened('sheetOpened', sheet, actor, at, { facts: asked });
      await commit(
        kept.keepSheet(applicationId, sheet),
        kept.noted(applicationId, event, asked.period),
      );
      return projectView(needs, application, actor);
    },

    reportProgress: async (input, actor, { receivedAt: at }) => {
      const { applicationId, period, version, isFinal, ...told } = input;
      const application = await fundedFor(needs, applicationId, actor);
      const before = await kept.sheet(applicationId, period);
      const action = isFinal ? 'send' : 'report';
      const taken = sheetLifecycle.take(action, before, actor);
      sameVersion(before, version);
      const sheet = { ...withProgress(taken, told), ...(isFinal && { sentAt: at }) };
      const event = happened(isFinal ? 'sheetSent' : 'sheetSaved', sheet, actor, at, {
        facts: { period, progress: told.progress },
      });
      await commit(kept.keepSheet(applicationId, sheet), kept.noted(applicationId, event, period));
      return projectView(needs, application, actor);
    },

    giveSheetBack: async (
      { applicationId, period, version, reason },
      actor,
      { receivedAt: at },
    ) => {
      const application = await fundedFor(needs, applicationId, actor);
      const before = await kept.sheet(applicationId, period);
      const sheet = { ...sheetLifecycle.take('giveBack', before, actor), returnedFor: reason };
      sameVersion(before, version);
      const event = happened('sheetGivenBack', sheet, actor, at, {
        note: reason,
        facts: { period },
      });
      await commit(kept.keepSheet(applicationId, sheet), kept.noted(applicationId, event, period));
      return projectView(needs, application, actor);
    },

    judgeSheet: async (input, actor, { receivedAt: at }) => {
      const { applicationId, period, version, ...judged } = input;
      const application = await fundedFor(needs, applicationId, actor);
      const before = await kept.sheet(applicationId, period);
      const taken = sheetLifecycle.take('judge', before, actor);
      sameVersion(before, version);
      const sheet = withJudgement(taken, judged, { at, by: actor.id });
      const event = happened('sheetJudged', sheet, actor, at, {
        facts: { period, standing: judged.standing },
      });
      await commit(kept.keepSheet(applicationId, sheet), kept.noted(applicationId, event, period));
      return projectView(needs, application, actor);
    },

    listMonitoringHistory: async ({ applicationId, after }, actor) => {
      await fundedFor(needs, applicationId, actor);
      const question = `listMonitoringHistory ${applicationId}`;
      const found = await kept.history(applicationId, {
        newestFirst: true,
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, await named(found.items), found.after);
    },
  };
};
