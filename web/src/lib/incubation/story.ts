import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Words } from '#words/index.ts';
import { cohortHappenings, placeHappenings } from './happening.ts';

type Say = Words['incubation'];

/** The history of a cohort in sentences; an event no page has words for is not shown. */
export const cohortStory = (lines: readonly HistoryLine[], say: Say) =>
  lines.flatMap(({ type, at, byName, note }) => {
    const happening = cohortHappenings.find((known) => known === type);
    if (!happening) return [];
    return [{ at, sentence: say.cohorts.history[happening](byName ?? say.somebody), note }];
  });

/** … and of a place. */
export const placeStory = (lines: readonly HistoryLine[], say: Say) =>
  lines.flatMap(({ type, at, byName, note, facts }) => {
    const happening = placeHappenings.find((known) => known === type);
    if (!happening) return [];
    const about = typeof facts?.title === 'string' ? facts.title : '';
    return [{ at, sentence: say.places.history[happening](byName ?? say.somebody, about), note }];
  });
