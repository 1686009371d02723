import type { Calendar } from './vi.ts';

export const calendar: Calendar = {
  title: 'Public holidays and make-up days',
  lead: 'Every deadline in working days is counted with this table. Until a year is confirmed, its deadlines are only expected.',
  of: (year) => `Public holidays of ${year}`,
  year: 'Year',
  state: 'State',
  confirmed: 'Confirmed',
  expected: 'Expected',
  daysOff: 'Days off',
  makeUpDays: 'Make-up days',
  noMakeUpDays: 'There are no make-up days.',
  source: 'Source',
  proposedSource:
    'Expected table: Labour Code 2019, Articles 111 and 112; lunar days counted in Vietnam’s time. How Tết lies around its first day, the day beside National Day and the swaps await the yearly announcement.',
  decidedOn: 'Confirmed on',
  day: 'Day',
  reason: 'Why offices are closed',
  reasons: {
    'new-year': 'New Year',
    tet: 'Tết, Lunar New Year',
    'hung-kings': 'Hùng Kings’ Commemoration',
    'reunification-day': 'Reunification Day',
    'labour-day': 'Labour Day',
    'national-day': 'National Day',
    'culture-day': 'Vietnamese Culture Day',
    compensation: 'In place of a holiday on a weekend',
    swap: 'Working day swapped',
  },
  decide: 'Confirm or correct',
  decideTitle: (year) => `Confirm the public holidays of ${year}`,
  decideLead:
    'Compare each line with the official announcement. Empty a day to leave it out; the empty lines at the end are for more.',
  effect:
    'The new table counts for deadlines computed from now on. Published deadlines, and those given to applicants for additions, do not change.',
  offRow: (n) => `Day off ${n}`,
  makeUpRow: (n) => `Make-up day ${n}`,
  sourceHint: 'Number, date and issuer of the announcement',
  do: 'Confirm this table',
  done: (year) => `The public holidays of ${year} are confirmed.`,
  wrongOff: (n) => `Day off ${n}: it takes a day that exists, in this year, written once.`,
  wrongMakeUp: (n) =>
    `Make-up day ${n}: it takes a Saturday or Sunday of this year that is not a day off, written once.`,
  missingFixed: 'The table needs 1 January, 30 April, 1 May and 2 September.',
  missingSource: 'Say the source: number, date and issuer of the announcement.',
  history: 'History',
  events: {
    calendarConfirmed: (who) => `${who} confirmed the table of holidays.`,
    calendarCorrected: (who) => `${who} corrected the table of holidays.`,
  },
  somebody: 'An administrator',
  awaits: (year) => `Confirm the public holidays of ${year}`,
};
