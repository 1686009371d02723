import * as z from 'zod';
import { readPersonalNumber, type PersonalNumberWarning } from './personal-number.ts';
import { accepted, refused, type Reading } from './reading.ts';

/** Mã số thuế: ten digits, ten and a dependent unit's three, or a person's twelve (TT 105/2020, TT 86/2024). */
export const TaxCode = z
  .string()
  .regex(/^(?:\d{10}(?:-(?!000)\d{3})?|\d{12})$/)
  .brand<'TaxCode'>();
export type TaxCode = z.infer<typeof TaxCode>;

export type TaxCodeRefusal = 'empty' | 'tax-code-shape';
export type TaxCodeWarning = 'tax-code-checksum' | PersonalNumberWarning;

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Whether the tenth digit is the one the first nine call for; ten never occurs, so some can never be right. */
export const hasTaxChecksum = (code: string) => {
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(code[at]), 0);
  return 10 - (total % 11) === Number(code[9]);
};

/** A tax code as typed. A wrong check digit only warns: foreign contractors and old codes have them. */
export const readTaxCode = (typed: string): Reading<TaxCode, TaxCodeRefusal, TaxCodeWarning> => {
  const text = typed.normalize('NFKC').replace(/[\s.]/g, '').replace(/[–—]/g, '-');
  if (text === '') return refused('empty');
  const code = TaxCode.safeParse(text.replace(/^(\d{10})(\d{3})$/, '$1-$2'));
  if (!code.success) return refused('tax-code-shape');
  if (code.data.length === 12) return accepted(code.data, warningsOfPerson(code.data));
  return accepted(code.data, hasTaxChecksum(code.data) ? [] : ['tax-code-checksum']);
};

const warningsOfPerson = (code: string) => {
  const reading = readPersonalNumber(code);
  return reading.ok ? reading.warnings : [];
};
