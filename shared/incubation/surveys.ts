import { addMonths, type Day } from '../values/instant.ts';
import type { Place } from './model.ts';
import type { ProgrammeRules } from './programme-rules.ts';

/** Which survey of a graduate is the next, and from which day it can be answered. */
export const nextSurvey = ({ status, endedOn, surveyed }: Place, { surveys }: ProgrammeRules) => {
  if (status !== 'graduated' || !endedOn) return undefined;
  const months = surveys.months.find((one) => !surveyed.includes(one));
  return months === undefined ? undefined : { months, on: addMonths(endedOn, months) };
};

/** The surveys of a graduate that can be answered on this day. */
export const surveysOpen = (
  { status, endedOn }: Place,
  { surveys }: ProgrammeRules,
  today: Day,
): number[] =>
  status === 'graduated' && endedOn
    ? surveys.months.filter((months) => addMonths(endedOn, months) <= today)
    : [];
