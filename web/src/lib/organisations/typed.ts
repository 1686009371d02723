import { OrganisationKind } from '#shared/organisations/model.ts';
import type { Problem } from '#shared/http/problem.ts';
import { readEmail } from '#shared/values/email.ts';
import { Language } from '#shared/values/localised.ts';
import { readOrcid } from '#shared/values/orcid.ts';
import type { Reading } from '#shared/values/reading.ts';
import { readTaxCode } from '#shared/values/tax-code.ts';
import type { Form } from '#lib/server/form.ts';
import { wordsIn, type Words } from '#words/index.ts';
import { communeIn } from './commune.ts';
import { mustChoose } from './must-choose.ts';
import { withFields } from '#lib/server/own-words.ts';

/** A code as it is kept; left as typed, for the API to refuse, when it is none. */
const read = (reader: (typed: string) => Reading<string, string, string>, typed: string) => {
  const reading = reader(typed);
  return reading.ok ? reading.value : typed;
};

const maybeRead = (
  reader: (typed: string) => Reading<string, string, string>,
  typed: string | undefined,
) => (typed === undefined ? undefined : read(reader, typed));

const employerIn = (form: Form) => {
  const name = form.text('employer.name');
  const taxCode = maybeRead(readTaxCode, form.maybe('employer.taxCode'));
  return name || taxCode ? { name, taxCode } : undefined;
};

/** What somebody said of themselves. */
export const profileIn = (form: Form) => ({
  name: form.text('name'),
  email: read(readEmail, form.text('email')),
  phone: form.maybe('phone'),
  orcid: maybeRead(readOrcid, form.maybe('orcid')),
  title: form.maybe('title'),
  employer: employerIn(form),
  language: Language.catch('vi').parse(form.text('language')),
});

/** What was said of an organisation, all but the tax code, which is said once. */
export const organisationIn = (form: Form, language: Language) => ({
  name: form.text('name'),
  nameEn: form.maybe('nameEn'),
  kind: mustChoose(form, 'kind', OrganisationKind.options, language),
  address: form.text('address'),
  commune: communeIn(form, wordsIn(language).organisations.place),
  phone: form.text('phone'),
  email: read(readEmail, form.text('email')),
  website: form.maybe('website'),
  legalRepresentative: form.text('legalRepresentative'),
  position: form.maybe('position'),
});

export const taxCodeIn = (form: Form) => read(readTaxCode, form.text('taxCode'));

type Wrong = Words['organisations']['wrong'];
const shapes: Record<string, Exclude<keyof Wrong, 'missing'>> = {
  taxCode: 'taxCode',
  'employer.taxCode': 'taxCode',
  phone: 'phone',
  email: 'email',
  website: 'website',
  orcid: 'orcid',
};

const isShape = (code: string) => code === 'wrong-format' || code === 'wrong-type';

/**
 * Names what was left empty, says what a code, a number or an address looks like, and puts a tax code that
 * is taken beside its field.
 */
export const sayShapes =
  (wrong: Wrong, labels: Readonly<Record<string, string>> = {}) =>
  (problem: Problem): Problem => {
    if (problem.code === 'tax-code-taken')
      return {
        ...problem,
        fields: [{ field: 'taxCode', code: problem.code, message: problem.title }],
      };
    return withFields(problem, (found) => {
      const { field, code } = found;
      const label = labels[field];
      if (code === 'required' && label) return { ...found, message: wrong.missing(label) };
      const shape = shapes[field];
      return shape && isShape(code) ? { ...found, message: wrong[shape] } : found;
    });
  };
