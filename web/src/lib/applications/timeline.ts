import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Words } from '#words/index.ts';
import { happeningOf, isByApplicants } from './happening.ts';

type RecordWords = Words['applications']['record'];

/** A history in sentences. `names` are those the reader may know: the members of their organisation. */
export const sentences = (
  lines: readonly HistoryLine[],
  say: RecordWords,
  names: Readonly<Record<string, string>>,
) =>
  lines.flatMap(({ type, at, by, byName, note }) => {
    const happening = happeningOf(type);
    if (!happening) return [];
    const unnamed = isByApplicants(happening) ? say.somebody : say.department;
    const who = byName ?? names[by] ?? unnamed;
    return [{ at, sentence: say.history[happening](who), note }];
  });

/** When something last happened; undefined when it did not, or lies further back than these lines. */
export const lastTime = (lines: readonly HistoryLine[], type: string) =>
  lines
    .filter((line) => line.type === type)
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
