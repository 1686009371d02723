import type { FieldProblem } from '#shared/http/problem.ts';
import { DayOffReason } from '#shared/values/calendar.ts';
import { inOwnWords, withFields } from '#lib/server/own-words.ts';
import type { Form } from '#lib/server/form.ts';
import type { Calendar } from '#words/calls/calendar/vi.ts';

/** How many empty lines stand ready after those that are kept. */
export const SPARE = 4;
const MOST = 80;

const rowsOf = (form: Form, name: string) =>
  Array.from({ length: MOST }, (_, row) => row).filter((row) => form.text(`${name}.${row}`));

/** The table as typed: `off.0`, `off.0.reason`, `make-up.0`. Lines without a day are left out. */
export const decisionIn = (form: Form) => {
  const off = rowsOf(form, 'off');
  const makeUp = rowsOf(form, 'make-up');
  return {
    rows: { daysOff: off, makeUpDays: makeUp },
    decision: {
      daysOff: off.map((row) => ({
        day: form.date(`off.${row}`),
        reason: DayOffReason.catch('swap').parse(form.text(`off.${row}.reason`)),
      })),
      makeUpDays: makeUp.map((row) => form.date(`make-up.${row}`)),
      source: form.text('source'),
    },
  };
};
type Rows = ReturnType<typeof decisionIn>['rows'];

const onPage = (problem: FieldProblem, rows: Rows, say: Calendar): FieldProblem => {
  const [list = '', place] = problem.field.split('.');
  const at = Number(place);
  if (list === 'source') return { ...problem, message: say.missingSource };
  if (list === 'daysOff' && place !== undefined) {
    const row = rows.daysOff[at] ?? at;
    return { ...problem, field: `off.${row}`, message: say.wrongOff(row + 1) };
  }
  if (list === 'makeUpDays') {
    const row = rows.makeUpDays[at] ?? at;
    return { ...problem, field: `make-up.${row}`, message: say.wrongMakeUp(row + 1) };
  }
  return { ...problem, field: 'off.0', message: say.missingFixed };
};

/** Does what the API was asked; what it refuses is said beside the line of the page it means. */
export const besideLines = <Result>(rows: Rows, say: Calendar, work: () => Promise<Result>) =>
  inOwnWords((problem) => withFields(problem, (one) => onPage(one, rows, say)), work);
