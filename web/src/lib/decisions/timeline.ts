import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Words } from '#words/index.ts';
import { decisionHappenings } from './happening.ts';

/** The history of a decision in sentences; an event no page has words for is not shown. */
export const decisionStory = (lines: readonly HistoryLine[], say: Words['decisions']) =>
  lines.flatMap(({ type, at, byName, note }) => {
    const happening = decisionHappenings.find((known) => known === type);
    if (!happening) return [];
    return [{ at, sentence: say.history[happening](byName ?? say.somebody), note }];
  });

/** Who acted last in this way, by name. */
export const whoLast = (lines: readonly HistoryLine[], id: string | undefined) =>
  lines.find(({ by }) => by === id)?.byName;
