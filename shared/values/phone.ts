import * as z from 'zod';
import { accepted, refused, type Reading } from './reading.ts';

const kinds = [
  String.raw`\+84(?:[35789]\d{8}|2\d{9})`, // ten digits for a mobile, eleven for a landline
  String.raw`\+(?!84)[1-9]\d{6,14}`, // abroad
  String.raw`1[89]00\d{4,6}|1022`, // hotlines
];

/** A number as it is kept: `+84912345678`, or a hotline as it is dialled. */
export const Phone = z
  .string()
  .regex(new RegExp(`^(?:${kinds.join('|')})$`))
  .brand<'Phone'>();
export type Phone = z.infer<typeof Phone>;

export type PhoneRefusal = 'empty' | 'phone-shape';
export type PhoneWarning = 'phone-abroad';

/** A mobile, a landline, a hotline or a number abroad, as typed: `0912 345 678`, `(0204) 3854.123`, `+84…`. */
export const readPhone = (typed: string): Reading<Phone, PhoneRefusal, PhoneWarning> => {
  const text = typed.normalize('NFKC').replace(/[\s().-]/g, '');
  if (text === '') return refused('empty');
  const international = text
    .replace(/^00/, '+')
    .replace(/^84(?=\d{9,10}$)/, '+84')
    .replace(/^\+840/, '+84')
    .replace(/^0/, '+84');
  const phone = Phone.safeParse(international);
  if (!phone.success) return refused('phone-shape');
  const isAbroad = /^\+(?!84)/.test(phone.data);
  return accepted(phone.data, isAbroad ? ['phone-abroad'] : []);
};

/** As people write it: `0912 345 678`, `0204 3854 123`; numbers abroad and hotlines as they are. */
export const formatPhone = (phone: Phone) => {
  if (!phone.startsWith('+84')) return phone;
  const national = `0${phone.slice(3)}`;
  return national.replace(/^(\d{4})(\d{3,4})(\d{3})$/, '$1 $2 $3');
};
