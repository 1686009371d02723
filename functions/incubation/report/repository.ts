import type { PersonId } from '#shared/identity/actor.ts';
import { Assignment, Report, type GapKey, type ReportId } from '#shared/incubation/report/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../../storage/commit.ts';
import { historyOf } from '../../storage/history.ts';
import type { Slice, Table } from '../../storage/table.ts';
import { frozen, readFrozen, type Snapshot } from './snapshot.ts';

/** Yearly reports: the draft, who fills which gap, and what was frozen. */
export const reportRepository = (table: Table) => {
  const history = historyOf(table);

  return {
    get: async (id: ReportId) => {
      const item = await table.get(id, 'report');
      if (!item) throw refuse('not-found');
      return Report.parse(item);
    },

    /** Both writes a change of a report consists of. */
    changed: (report: Report, event: HistoryEvent): Write[] => [
      table.record({
        pk: report.id,
        sk: 'report',
        watched: 'reports',
        watchedSince: `${report.year}#${report.form}`,
        ...report,
      }),
      history.add('report', report.id, event),
    ],

    /** One report a form and year. */
    claim: ({ id, form, year }: Report): Write =>
      table.fresh(
        { pk: `report#${form}#${year}`, sk: 'report', reportId: id },
        refuse('out-of-turn'),
      ),

    listed: async (slice: Slice) => {
      const { items, after } = await table.by('byWatch', 'reports', slice);
      return { items: items.map((item) => Report.parse(item)), after };
    },

    assignments: async (id: ReportId) =>
      (await table.all(id, 'gap#')).map((item) => Assignment.parse(item)),
    assigned: (assignment: Assignment, event: HistoryEvent): Write[] => [
      table.record({
        pk: assignment.reportId,
        sk: `gap#${assignment.key}`,
        watched: `gaps#${assignment.personId}`,
        watchedSince: assignment.dueOn,
        ...assignment,
      }),
      history.add('report', assignment.reportId, event, assignment.key),
    ],
    assignment: async (id: ReportId, key: GapKey) => {
      const item = await table.get(id, `gap#${key}`);
      return item && Assignment.parse(item);
    },
    assignedTo: async (person: PersonId) =>
      (await table.by('byWatch', `gaps#${person}`)).items.map((item) => Assignment.parse(item)),

    freeze: (id: ReportId, written: object, snapshot: Snapshot) =>
      frozen(table, id, written, snapshot),
    frozen: (id: ReportId) => readFrozen(table, id),

    history: (id: ReportId, slice: Slice) => history.page(id, slice),
  };
};
export type ReportRepository = ReturnType<typeof reportRepository>;
