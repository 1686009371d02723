import * as z from 'zod';
import { birthplaces } from './birthplaces.ts';
import { partsOf, type Day } from './instant.ts';
import { accepted, refused, type Reading } from './reading.ts';

/** Số định danh cá nhân: place of birth registration, century and gender, year, six digits. No checksum. */
export const PersonalNumber = z
  .string()
  .regex(/^\d{12}$/)
  .brand<'PersonalNumber'>();
export type PersonalNumber = z.infer<typeof PersonalNumber>;

export type Gender = 'male' | 'female';
export type PersonalNumberRefusal =
  'empty' | 'personal-number-nine-digits' | 'personal-number-shape';
export type PersonalNumberWarning =
  'personal-number-place' | 'personal-number-birth-year' | 'personal-number-gender';

/** What the number itself says; `place` is undefined for births abroad. */
export const factsOf = (number: PersonalNumber) => {
  const centuryAndGender = Number(number[3]);
  return {
    place: birthplaces.get(number.slice(0, 3)),
    gender: centuryAndGender % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(centuryAndGender / 2) + Number(number.slice(4, 6)),
  } as const;
};

/** A personal number as typed; what does not fit the person warns, as only the register knows. */
export const readPersonalNumber = (
  typed: string,
  person: { birthDay?: Day; gender?: Gender } = {},
): Reading<PersonalNumber, PersonalNumberRefusal, PersonalNumberWarning> => {
  const text = typed.normalize('NFKC').replace(/[\s.-]/g, '');
  if (text === '') return refused('empty');
  if (/^\d{9}$/.test(text)) return refused('personal-number-nine-digits');
  const number = PersonalNumber.safeParse(text);
  if (!number.success) return refused('personal-number-shape');
  const { place, gender, birthYear } = factsOf(number.data);
  const warnings: PersonalNumberWarning[] = [];
  if (!place) warnings.push('personal-number-place');
  if (person.birthDay && partsOf(person.birthDay).year !== birthYear)
    warnings.push('personal-number-birth-year');
  if (person.gender && person.gender !== gender) warnings.push('personal-number-gender');
  return accepted(number.data, warnings);
};

/** For screens: `079*******23`. */
export const maskPersonalNumber = (number: PersonalNumber) =>
  `${number.slice(0, 3)}*******${number.slice(-2)}`;
