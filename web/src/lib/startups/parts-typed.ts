import {
  Instrument,
  Property,
  PropertyKind,
  Scale,
  SupportGroup,
} from '#shared/startups/records.ts';
import type { Language } from '#shared/values/localised.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import type { Form } from '#lib/server/form.ts';

/** A level with its evidence, as it was typed. */
export const levelIn = (form: Form, language: Language) => ({
  scale: mustChoose(form, 'scale', Scale.options, language),
  level: form.number('level'),
  on: form.date('on'),
  evidence: form.text('evidence'),
  link: form.maybe('link'),
});

export const roundIn = (form: Form, language: Language) => ({
  name: form.text('name'),
  instrument: mustChoose(form, 'instrument', Instrument.options, language),
  investor: form.text('investor'),
  committed: form.money('committed'),
  disbursed: form.money('disbursed'),
  on: form.date('on'),
});

export const propertyIn = (form: Form, language: Language) => ({
  kind: mustChoose(form, 'kind', PropertyKind.options, language),
  title: form.text('title'),
  status: mustChoose(form, 'status', Property.shape.status.options, language),
  number: form.maybe('number'),
  on: form.date('on'),
});

export const supportIn = (form: Form, language: Language) => ({
  group: mustChoose(form, 'group', SupportGroup.options, language),
  provider: form.text('provider'),
  what: form.text('what'),
  value: form.money('value'),
  on: form.date('on'),
});
