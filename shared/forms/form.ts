import * as z from 'zod';
import { Field } from './field.ts';
import { type JsonObject, isObject } from './json.ts';
import { Rule } from './rule.ts';
import { Pointer, Words } from './words.ts';

/** A part of a form that is filled in and saved on its own, as `answers[key]`. */
export const Section = z.strictObject({
  key: z.string().min(1),
  title: Words,
  intro: Words.optional(),
  /** Where in the law's form this part stands, as the law writes it. */
  source: z.string().optional(),
  fields: z.array(Field).min(1),
});
export type Section = z.infer<typeof Section>;

/** Which answers lists, headings and reviews show of an application. */
export const Highlights = z.strictObject({
  title: Pointer.optional(),
  stateMoney: Pointer.optional(),
  totalCost: Pointer.optional(),
  months: Pointer.optional(),
  place: Pointer.optional(),
  principalInvestigator: Pointer.optional(),
  /** The table whose rows are the content items that a council votes on one by one. */
  contentItems: z.strictObject({ table: Pointer, name: z.string() }).optional(),
});
export type Highlights = z.infer<typeof Highlights>;

/** Which answers are filled from the organisation's record. */
export const Prefill = z.strictObject({
  name: Pointer.optional(),
  address: Pointer.optional(),
  phone: Pointer.optional(),
  email: Pointer.optional(),
  website: Pointer.optional(),
  taxCode: Pointer.optional(),
  legalRepresentative: Pointer.optional(),
});
export type Prefill = z.infer<typeof Prefill>;

/** How the answers are asked for: order, words, widgets, totals. */
export const FormUi = z.strictObject({
  sections: z.array(Section).min(1),
  rules: z.array(Rule),
  highlights: Highlights,
  prefill: Prefill,
});
export type FormUi = z.infer<typeof FormUi>;

/**
 * A form as versioned data. The same code (BM-09) means different forms in different circulars,
 * so a form is known by its legal basis and codes together; a used version never changes.
 */
export const Form = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*@[1-9]\d*$/),
  legalBasis: z.string().min(1),
  codes: z.array(z.string().min(1)).min(1),
  title: Words,
  /** JSON Schema 2020-12 (or draft-07 when imported) of the whole answers object. */
  schema: z.custom<JsonObject>(isObject),
  ui: FormUi,
});
export type Form = z.infer<typeof Form>;

/** The answers to a form: one property a section. */
export type Answers = JsonObject;
