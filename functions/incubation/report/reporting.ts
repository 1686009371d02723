import { PAGE_SIZE } from '#shared/http/page.ts';
import { hasRole } from '#shared/identity/actor.ts';
import { ReportId, type Report } from '#shared/incubation/report/model.ts';
import type { reportRoutes } from '#shared/incubation/report/routes.ts';
import { dayOf } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import type { Operations } from '../../http/api.ts';
import { asPage, openCursor } from '../../http/cursors.ts';
import { sameVersion } from '../../http/version.ts';
import { commit } from '../../storage/commit.ts';
import { assigning } from './assigning.ts';
import { filledOf, mayWrite, reportFor, reportView, type ReportNeeds } from './viewing.ts';

type Reporting = Operations<typeof reportRoutes>;

/** The centre's yearly report by the law's form: filled from the record, written, submitted once. */
export const reporting = (needs: ReportNeeds): Reporting => ({
  ...drafting(needs),
  ...assigning(needs),
});

const drafting = (needs: ReportNeeds): Omit<Reporting, keyof ReturnType<typeof assigning>> => {
  const { reports, people, named, newId } = needs;

  return {
    openReport: async ({ form, year }, actor, { receivedAt: at }) => {
      if (year > Number(dayOf(at).slice(0, 4)))
        throw refuse('unfit', {}, [{ field: 'year', code: 'not-yet' }]);
      const { items } = await reports.listed({ newestFirst: true });
      const before = items.find((one) => one.form === form && one.year < year);
      const report: Report = {
        ...{ id: newId(ReportId, 'rep'), version: 1, form, year, status: 'draft' },
        facts: before?.facts ?? {},
        texts: {},
        revenue: [],
        openedAt: at,
        changedAt: at,
      };
      const event = happened('reportOpened', report, actor, at, { facts: { form, year } });
      await commit(reports.claim(report), ...reports.changed(report, event));
      return reportView(needs, { report, assignments: [], own: [] }, actor);
    },

    listReports: async ({ after }, actor) => {
      const found = await reports.listed({
        newestFirst: true,
        limit: PAGE_SIZE,
        after: openCursor('listReports', actor.id, after),
      });
      return asPage('listReports', actor.id, found.items, found.after);
    },

    getReport: async ({ reportId }, actor) =>
      reportView(needs, await reportFor(needs, reportId, actor), actor),

    changeReport: async (input, actor, { receivedAt: at }) => {
      const { reportId, version, facts, texts, revenue } = input;
      const found = await reportFor(needs, reportId, actor);
      const parts = [
        ...Object.keys(facts ?? {}),
        ...Object.keys(texts ?? {}),
        ...(revenue ? ['revenue'] : []),
      ];
      if (!parts.every(mayWrite(actor, found.own))) throw refuse('not-allowed');
      if (parts.length === 0 && !hasRole(actor, 'centre')) throw refuse('not-allowed');
      const before = sameVersion(found.report, version);
      if (before.status === 'submitted') throw refuse('out-of-turn', { status: before.status });
      const report: Report = {
        ...before,
        version: version + 1,
        facts: { ...before.facts, ...facts },
        texts: { ...before.texts, ...texts },
        revenue: revenue ?? before.revenue,
        changedAt: at,
      };
      const event = happened('reportChanged', report, actor, at, {
        facts: { parts, before: earlier(before, input) },
      });
      await commit(...reports.changed(report, event));
      return reportView(needs, { ...found, report }, actor);
    },

    submitReport: async (input, actor, { receivedAt: at, keep }) => {
      const { reportId, version, declaration } = input;
      const found = await reportFor(needs, reportId, actor);
      if (!hasRole(actor, 'centre')) throw refuse('not-allowed');
      const before = sameVersion(found.report, version);
      if (before.status === 'submitted') throw refuse('out-of-turn', { status: before.status });
      if (!declaration) throw refuse('declaration-missing');
      const { facts, texts, revenue } = before;
      const snapshot = await filledOf(needs, before);
      const { writes, sha256 } = reports.freeze(reportId, { facts, texts, revenue }, snapshot);
      const { name } = await people.get(actor.id);
      const report: Report = {
        ...{ ...before, version: version + 1, status: 'submitted', sha256 },
        ...{ submittedAt: at, submittedBy: actor.id, submittedByName: name },
      };
      const event = happened('reportSubmitted', report, actor, at, { facts: { sha256 } });
      const view = { ...report, ...snapshot, assignments: found.assignments, actions: [] };
      await commit(...reports.changed(report, event), ...writes, ...keep(view));
      return view;
    },

    listReportHistory: async ({ reportId, after }, actor) => {
      await reports.get(reportId);
      const question = `listReportHistory ${reportId}`;
      const found = await reports.history(reportId, {
        newestFirst: true,
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, await named(found.items), found.after);
    },
  };
};

interface Written {
  facts?: Report['facts'] | undefined;
  texts?: Report['texts'] | undefined;
  revenue?: Report['revenue'] | undefined;
}

/** What stood where something else is written now: every version of a text can be read again. */
const earlier = (before: Report, { facts = {}, texts = {}, revenue }: Written) => {
  const had = (kept: object, now: object) =>
    Object.entries(kept).filter(([key, value]) => {
      const next: unknown = Reflect.get(now, key);
      return next !== undefined && next !== value;
    });
  const rows: [string, unknown][] = revenue ? [['revenue', before.revenue]] : [];
  return Object.fromEntries([...had(before.facts, facts), ...had(before.texts, texts), ...rows]);
};
