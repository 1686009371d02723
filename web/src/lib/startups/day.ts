import { formalDay, formatDay } from '#shared/values/dates.ts';
import type { Day } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';

/** A day within a sentence: `06/03/2026`, or with its month named where that could be read two ways. */
export const sayDay = (day: Day, language: Language) =>
  language === 'vi' ? formatDay(day) : formalDay(day, language);
