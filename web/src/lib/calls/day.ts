import { formalDay, formatDay } from '#shared/values/dates.ts';
import { Day } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';

/** A day as this reader writes it; months are named where 06/03 could be read two ways. */
export const dayIn = (day: string, language: Language) =>
  (language === 'vi' ? formatDay : formalDay)(Day.parse(day), language);
