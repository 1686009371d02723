import type { Facet } from '#shared/register/facets.ts';
import { Kind, Standing } from '#shared/register/facets.ts';
import { Field, GeneralField } from '#shared/register/field.ts';
import { communeCalled } from '#shared/register/register.ts';
import { Sector } from '#shared/startups/model.ts';
import { formalDay, formatDay } from '#shared/values/dates.ts';
import type { Day } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import { wordsIn } from '#words/index.ts';

const grouped: Record<Language, string> = { vi: '.', en: ',', ar: ',' };

/** A count as the language writes it: 50.000. */
export const inGroups = (count: number, language: Language) =>
  String(count).replace(/\B(?=(\d{3})+$)/g, grouped[language]);

/** A field; a startup's sector has its words already. */
export const fieldSaid = (field: Field, language: Language) => {
  const { register, startups } = wordsIn(language);
  const general = GeneralField.safeParse(field);
  return general.success ? register.field[general.data] : startups.sector[Sector.parse(field)];
};

/** A value of a facet as people read it. */
export const facetSaid = (facet: Facet, value: string, language: Language): string => {
  const say = wordsIn(language).register;
  switch (facet) {
    case 'kind':
      return say.kind[Kind.parse(value)];
    case 'field':
      return fieldSaid(Field.parse(value), language);
    case 'status':
      return say.standing[Standing.parse(value)];
    case 'commune':
      return communeCalled(value);
    case 'year':
      return value;
  }
};

/** A day as the language writes it. */
export const daySaid = (day: Day, language: Language) =>
  (language === 'vi' ? formatDay : formalDay)(day, language);
