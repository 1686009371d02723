import * as z from 'zod';
import { Period } from '#shared/startups/period.ts';
import { Scale } from '#shared/startups/records.ts';
import { formatPeriod } from '#shared/startups/said.ts';
import { Day } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import type { HistoryLine } from '#shared/workflow/history.ts';
import { wordsIn } from '#words/index.ts';
import { sayDay } from './day.ts';
import { startupHappenings } from './happening.ts';

const Facts = z.object({
  on: Day.optional(),
  period: Period.optional(),
  scale: Scale.optional(),
  level: z.int().optional(),
  name: z.string().optional(),
});

/** What an event speaks of: a day, a period, a level, a company. */
const subjectOf = ({ facts }: HistoryLine, language: Language) => {
  const { on, period, scale, level, name } = Facts.catch({}).parse(facts ?? {});
  if (on) return sayDay(on, language);
  if (period) return formatPeriod(period, language);
  if (scale) return `${wordsIn(language).startups.scale[scale].label} ${level ?? ''}`;
  return name ?? '';
};

/** The history of a startup in sentences; an event no page has words for is not shown. */
export const startupStory = (lines: readonly HistoryLine[], language: Language) => {
  const say = wordsIn(language).startups.record;
  return lines.flatMap((line) => {
    const happening = startupHappenings.find((known) => known === line.type);
    if (!happening) return [];
    const who = line.byName ?? say.somebody;
    const what = subjectOf(line, language);
    return [{ at: line.at, sentence: say.history[happening]({ who, what }), note: line.note }];
  });
};
