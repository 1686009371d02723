import { parseDong } from '#shared/values/dong.ts';
import type { Problem } from '#shared/http/problem.ts';
import type { Form } from '#lib/server/form.ts';
import { withFields } from '#lib/server/own-words.ts';
import type { Words } from '#words/index.ts';

/** A count as it was typed, `1.200` too; none left out, for the API to name the field when it is asked for. */
const countIn = (form: Form, name: string) => {
  const typed = form.maybe(name);
  return typed === undefined ? undefined : (parseDong(typed) ?? Number.NaN);
};

/** The figures of a period as they were typed. What is left empty is absent: 0 is said, not guessed. */
export const figuresIn = (form: Form) => {
  const of = (name: string) => countIn(form, `figures.${name}`);
  const asked = (name: string) => of(name) ?? Number.NaN;
  return {
    revenue: asked('revenue'),
    payingCustomers: asked('payingCustomers'),
    jobs: asked('jobs'),
    femaleJobs: asked('femaleJobs'),
    technicalJobs: asked('technicalJobs'),
    runwayMonths: of('runwayMonths'),
    exportRevenue: of('exportRevenue'),
    payroll: of('payroll'),
    taxesPaid: of('taxesPaid'),
  };
};

/** Says of a figure that is none what would be one, and of a reason too short what makes it one. */
export const sayFigures =
  (form: Form, say: Words['startups']['figures']) =>
  (problem: Problem): Problem =>
    withFields(problem, (found) => {
      const { field, code } = found;
      if (field === 'reason')
        return code === 'too-long' ? found : { ...found, message: say.reasonHint };
      if (code !== 'wrong-type' && code !== 'required') return found;
      return { ...found, message: form.text(field) === '' ? say.empty : say.noNumber };
    });
