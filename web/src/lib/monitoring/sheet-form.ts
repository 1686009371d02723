import { Mark, Standing } from '#shared/incubation/monitoring.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import type { Form } from '#lib/server/form.ts';
import type { Language } from '#shared/values/localised.ts';

/** A sheet has no more products. */
const MOST = 40;

const rows = <T>(form: Form, row: (at: number) => T) =>
  Array.from({ length: Math.min(MOST, form.number('count') || 0) }, (_, at) => row(at));

/** What a host typed of its sheet. */
export const progressIn = (form: Form) => ({
  progress: form.number('progress'),
  done: form.text('done'),
  difficulties: form.text('difficulties'),
  products: rows(form, (at) => ({
    obtained: form.text(`products.${at}.obtained`),
    evidence: form.text(`products.${at}.evidence`),
    link: form.maybe(`products.${at}.link`),
  })),
});

/** What was concluded of a sheet. */
export const judgementIn = (form: Form, language: Language) => ({
  standing: mustChoose(form, 'standing', Standing.options, language),
  weaknesses: form.text('weaknesses'),
  bottlenecks: form.text('bottlenecks'),
  marks: rows(form, (at) => ({
    quantity: mustChoose(form, `marks.${at}.quantity`, Mark.options, language),
    quality: mustChoose(form, `marks.${at}.quality`, Mark.options, language),
  })),
});
