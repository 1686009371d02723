import * as z from 'zod';
import type { ApplicationId } from '#shared/applications/model.ts';
import {
  FundedProject,
  Remedy,
  Sheet,
  type HalfYear,
  type RemedyId,
} from '#shared/incubation/monitoring.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

const pkOf = (id: ApplicationId) => `funded#${id}`;

/** What an index shows: open remedies, the oldest first. */
const watched = ({ status, proposedAt }: Remedy) =>
  status === 'closed' ? {} : { watched: 'remedies', watchedSince: proposedAt };

/** Funded projects as they are monitored: sheets and remedies are items beside the project. */
export const monitoringRepository = (table: Table) => {
  const history = historyOf(table);
  const part = async <T>(schema: z.ZodType<T>, id: ApplicationId, sk: string) => {
    const item = await table.get(pkOf(id), sk);
    if (!item) throw refuse('not-found');
    return schema.parse(item);
  };

  return {
    /** Everything but the history, in one question; no project before the first word was written of it. */
    whole: async (id: ApplicationId) => {
      const items = await table.all(pkOf(id), '', { from: 'project', until: 'sheet#\uffff' });
      const each = <T>(prefix: string, schema: z.ZodType<T>) =>
        items.filter(({ sk }) => String(sk).startsWith(prefix)).map((item) => schema.parse(item));
      const [project] = each('project', FundedProject);
      return {
        project,
        remedies: each('remedy#', Remedy).toSorted((a, b) =>
          a.proposedAt < b.proposedAt ? 1 : -1,
        ),
        sheets: each('sheet#', Sheet).toReversed(),
      };
    },

    sheet: (id: ApplicationId, period: HalfYear) => part(Sheet, id, `sheet#${period}`),
    remedy: (id: ApplicationId, remedyId: RemedyId) => part(Remedy, id, `remedy#${remedyId}`),

    keepProject: (project: FundedProject): Write =>
      table.record({ pk: pkOf(project.applicationId), sk: 'project', ...project }),
    keepSheet: (id: ApplicationId, sheet: Sheet): Write =>
      table.record({ pk: pkOf(id), sk: `sheet#${sheet.period}`, ...sheet }),
    keepRemedy: (remedy: Remedy): Write =>
      table.record({
        pk: pkOf(remedy.applicationId),
        sk: `remedy#${remedy.id}`,
        ...watched(remedy),
        ...remedy,
      }),

    noted: (id: ApplicationId, event: HistoryEvent, child: string): Write =>
      history.add('funded', pkOf(id), event, child),

    openRemedies: async (slice: Slice) => {
      const { items, after } = await table.by('byWatch', 'remedies', slice);
      return { items: items.map((item) => Remedy.parse(item)), after };
    },

    history: (id: ApplicationId, slice: Slice) => history.page(pkOf(id), slice),
  };
};
export type MonitoringRepository = ReturnType<typeof monitoringRepository>;
