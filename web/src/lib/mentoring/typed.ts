import { Tongue } from '#shared/incubation/mentor.ts';
import { HourAudience } from '#shared/incubation/hour.ts';
import { AdviceField } from '#shared/incubation/model.ts';
import { Sector } from '#shared/startups/model.ts';
import { SupportGroup } from '#shared/startups/records.ts';
import { instantOf } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Problem } from '#shared/http/problem.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { withFields } from '#lib/server/own-words.ts';
import type { Form } from '#lib/server/form.ts';

/** Those of these options that were ticked. */
const ticked = <Option extends string>(form: Form, name: string, options: readonly Option[]) =>
  options.filter((option) => form.all(name).includes(option));

/** A mentor’s profile as its form sends it; what is wrong is left for the API to name. */
export const profileIn = (form: Form) => ({
  fields: ticked(form, 'fields', AdviceField.options),
  sectors: ticked(form, 'sectors', Sector.options),
  languages: ticked(form, 'languages', Tongue.options),
  years: form.number('years'),
  about: form.text('about'),
  hoursPerMonth: form.number('hoursPerMonth'),
  investedIn: form.all('investedIn'),
});

/** The moment of a day and a time on Vietnam’s clock; what is none goes through, for the API to refuse. */
const momentIn = (form: Form) => {
  const moment = new Date(`${form.date('day')}T${form.text('time')}:00+07:00`);
  return Number.isNaN(moment.getTime()) ? '' : instantOf(moment);
};

const durations = ['30', '60'] as const;
const venues = ['online', 'inPerson'] as const;

/** Hours as they are offered. */
export const offerIn = (form: Form, language: Language) => ({
  startsAt: momentIn(form),
  minutes:
    mustChoose(form, 'minutes', durations, language) === '30' ? (30 as const) : (60 as const),
  weeks: form.number('weeks'),
  venue:
    mustChoose(form, 'kind', venues, language) === 'online'
      ? { kind: 'online' as const, link: form.text('link') }
      : { kind: 'inPerson' as const, at: form.text('at') },
  audience: mustChoose(form, 'audience', HourAudience.options, language),
});

const boxes: Record<string, string> = {
  startsAt: 'day',
  'venue.link': 'link',
  'venue.at': 'at',
};

/** Mistakes of an offer, told at the boxes they were typed into. */
export const atOfferBoxes = (problem: Problem) =>
  withFields(problem, (found) => ({ ...found, field: boxes[found.field] ?? found.field }));

/** Hours as people type them, `3,5`, in minutes. */
const minutesIn = (typed: string) => Math.round(Number(typed.replace(',', '.')) * 60);

/** A support event as its form sends it. */
export const eventIn = (form: Form, language: Language) => ({
  group: mustChoose(form, 'group', SupportGroup.options, language),
  title: form.text('title'),
  on: form.date('on'),
  minutes: minutesIn(form.text('minutes')),
  cost: form.money('cost'),
  beneficiaries: form.all('beneficiaries'),
  result: form.text('result'),
});
