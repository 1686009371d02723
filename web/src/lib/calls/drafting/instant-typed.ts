import type { Form } from '#lib/server/form.ts';
import { formatTime, readDay } from '#shared/values/dates.ts';
import { dayOf, Instant, startOfDay } from '#shared/values/instant.ts';

/** The day and the time in Vietnam that stand in the two fields of an instant. */
export const asTyped = (instant: Instant | undefined) =>
  instant ? { day: dayOf(instant), time: formatTime(instant) } : { day: '', time: '' };

const clock = /^(?<hours>[01]?\d|2[0-3])[:.h](?<minutes>[0-5]\d)$/;

/**
 * The instant typed as a day and a time in Vietnam. What was not touched stays as it was kept, to the
 * millisecond; what cannot be read goes through as typed, for the API to name the field.
 */
export const readInstant = (form: Form, name: string, kept?: Instant) => {
  const typed = form.text(`${name}.time`);
  const day = readDay(form.text(name));
  const time = clock.exec(typed)?.groups;
  if (!day.ok || !time) return `${form.text(name)} ${typed}`;
  const minutes = Number(time.hours) * 60 + Number(time.minutes);
  const read = new Date(Date.parse(startOfDay(day.value)) + minutes * 60_000).toISOString();
  return kept?.slice(0, 16) === read.slice(0, 16) ? kept : Instant.parse(read);
};
