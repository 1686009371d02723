import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Words } from '#words/index.ts';
import { monitoringHappenings } from './happening.ts';
import { periodIn } from './periods.ts';

/** The history of a project's monitoring in sentences. */
export const monitoringStory = (lines: readonly HistoryLine[], say: Words['monitoring']) =>
  lines.flatMap(({ type, at, byName, note, facts }) => {
    const happening = monitoringHappenings.find((known) => known === type);
    if (!happening) return [];
    const period = typeof facts?.period === 'string' ? periodIn(facts.period, say) : '';
    return [{ at, sentence: say.history[happening](byName ?? say.somebody, period), note }];
  });
