import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Words } from '#words/index.ts';
import { reportHappenings } from './happening.ts';

/** The history of a report in sentences. */
export const reportStory = (lines: readonly HistoryLine[], say: Words['reports']) =>
  lines.flatMap(({ type, at, byName }) => {
    const happening = reportHappenings.find((known) => known === type);
    return happening ? [{ at, sentence: say.history[happening](byName ?? say.somebody) }] : [];
  });

/** What a part said before each change, the latest first. */
export const versionsOf = (lines: readonly HistoryLine[], part: string) =>
  lines.flatMap(({ at, byName, facts }) => {
    const before = facts?.before;
    const text: unknown =
      typeof before === 'object' && before !== null ? Reflect.get(before, part) : undefined;
    return typeof text === 'string' && text !== '' ? [{ at, byName, text }] : [];
  });
