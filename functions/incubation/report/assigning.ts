import { hasRole } from '#shared/identity/actor.ts';
import type { Assignment } from '#shared/incubation/report/model.ts';
import type { MyGap, reportRoutes } from '#shared/incubation/report/routes.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import type { Operations } from '../../http/api.ts';
import { commit } from '../../storage/commit.ts';
import { filledOf, helpers, reportFor, type ReportNeeds } from './viewing.ts';

type Assigning = Pick<Operations<typeof reportRoutes>, 'assignGap' | 'listMyGaps'>;

/** What a report lacks, and who was asked for it: told by letter, and on their home page until it is there. */
export const assigning = (needs: ReportNeeds): Assigning => {
  const { reports, people } = needs;

  const mustHelp = async (id: Assignment['personId']) => {
    const otherwise = refuse('unfit', {}, [{ field: 'personId', code: 'wrong-choice' }]);
    const person = await people.get(id, otherwise);
    if (!person.roles.some((role) => helpers.includes(role))) throw otherwise;
    return person;
  };

  return {
    assignGap: async (input, actor, { receivedAt: at }) => {
      const { reportId, gap: key, version, personId, dueOn } = input;
      const { report } = await reportFor(needs, reportId, actor);
      if (!hasRole(actor, 'centre')) throw refuse('not-allowed');
      if (report.status === 'submitted') throw refuse('out-of-turn', { status: report.status });
      const before = await reports.assignment(reportId, key);
      if ((before?.version ?? 0) !== version) throw refuse('changed-meanwhile');
      const { gaps } = await filledOf(needs, report);
      if (!gaps.some((gap) => gap.key === key)) throw refuse('out-of-turn');
      const { name } = await mustHelp(personId);
      const assignment: Assignment = {
        ...{ key, version: version + 1, reportId, personId, personName: name, dueOn },
        ...{ assignedAt: at, assignedBy: actor.id },
      };
      const event = happened('gapAssigned', assignment, actor, at, {
        facts: { key, personId, dueOn, form: report.form, year: report.year },
      });
      await commit(...reports.assigned(assignment, event));
      return assignment;
    },

    listMyGaps: async (_, actor) => {
      const own = await reports.assignedTo(actor.id);
      const perReport = [...Map.groupBy(own, ({ reportId }) => reportId)];
      const found = await Promise.all(
        perReport.map(async ([reportId, assigned]): Promise<MyGap[]> => {
          const report = await reports.get(reportId);
          if (report.status === 'submitted') return [];
          const { gaps } = await filledOf(needs, report);
          return assigned.flatMap(({ key, dueOn }) =>
            gaps
              .filter((gap) => gap.key === key)
              .map((gap) => ({ ...gap, reportId, form: report.form, year: report.year, dueOn })),
          );
        }),
      );
      return { items: found.flat() };
    },
  };
};
