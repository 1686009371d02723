import { CallId } from '#shared/calls/model.ts';
import { Aim, CohortPlan } from '#shared/incubation/model.ts';
import type { Form } from '#lib/server/form.ts';
import { inOwnWords, withFields } from '#lib/server/own-words.ts';
import type { Words } from '#words/index.ts';

/** A plan as typed; what cannot be read goes through, for the API to name the field. */
export const readPlan = (form: Form) => {
  const callId = form.maybe('callId');
  const demoDayOn = form.date('demoDayOn');
  const kpis = Aim.options.flatMap((figure) => {
    const typed = form.text(`kpi.${figure}`);
    const isMoney = figure === 'revenue' || figure === 'exportRevenue';
    const target = isMoney ? form.money(`kpi.${figure}`) : Number(typed);
    return typed ? [{ figure, target }] : [];
  });
  return {
    programme: form.text('programme'),
    kind: CohortPlan.shape.kind.catch('incubation').parse(form.text('kind')),
    name: form.text('name'),
    rulesId: form.text('rulesId'),
    ...(callId && { callId: CallId.parse(callId) }),
    quota: form.number('quota'),
    startsOn: form.date('startsOn'),
    endsOn: form.date('endsOn'),
    ...(demoDayOn && { demoDayOn }),
    budgetSource: form.text('budgetSource'),
    kpis,
    mentors: form.all('mentors'),
  };
};

type Plan = ReturnType<typeof readPlan>;

/** Says of a goal that is no number which goal it is. */
export const sayingGoals = <Result>(
  { kpis }: Plan,
  { wholeNumber }: Words['incubation']['cohorts']['form'],
  work: () => Promise<Result>,
) =>
  inOwnWords(
    (problem) =>
      withFields(problem, (found) => {
        const [, at] = /^kpis\.(\d+)\.target$/.exec(found.field) ?? [];
        const goal = at === undefined ? undefined : kpis[Number(at)];
        return goal ? { ...found, field: `kpi.${goal.figure}`, message: wholeNumber } : found;
      }),
    work,
  );
