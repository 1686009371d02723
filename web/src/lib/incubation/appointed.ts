import type { Instant } from '#shared/values/instant.ts';
import { Appointment } from '#shared/incubation/slot.ts';
import { readInstant } from '#lib/calls/drafting/instant-typed.ts';
import type { Form } from '#lib/server/form.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import type { Words } from '#words/index.ts';

/** An appointment as typed; what cannot be read goes through, for the API to name the field. */
export const readAppointment = (form: Form, kept?: Instant) => ({
  kind: Appointment.shape.kind.catch('interview').parse(form.text('kind')),
  startsAt: readInstant(form, 'startsAt', kept),
  minutes: form.number('minutes'),
  where: form.text('where'),
});

/** Says whose appointment is in the way. */
export const sayingClash = <Result>(
  say: Words['incubation']['cohorts']['schedule'],
  work: () => Promise<Result>,
) =>
  inOwnWords((problem) => {
    const other = problem.code === 'slot-clashes' ? problem.detail?.title : undefined;
    return typeof other === 'string' ? { ...problem, title: say.clash(other) } : problem;
  }, work);
