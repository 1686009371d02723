import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { birthplaces } from '#shared/values/birthplaces.ts';
import { emailKey, readEmail } from '#shared/values/email.ts';
import { id } from '#shared/values/id.ts';
import { Day } from '#shared/values/instant.ts';
import { readOrcid } from '#shared/values/orcid.ts';
import {
  factsOf,
  maskPersonalNumber,
  PersonalNumber,
  readPersonalNumber,
} from '#shared/values/personal-number.ts';
import { formatPhone, Phone, readPhone } from '#shared/values/phone.ts';
import { readTaxCode, TaxCode } from '#shared/values/tax-code.ts';

const read = (value: string, ...warnings: string[]) => ({ ok: true, value, warnings });
const refused = (refusal: string) => ({ ok: false, refusal });

describe('an id', () => {
  const ApplicationId = id('app', 'ApplicationId');
  const hex = '0123456789abcdef'.repeat(2);

  it('is its prefix and 32 small hex digits', () => {
    expect(ApplicationId.safeParse(`app_${hex}`).success).toBe(true);
    for (const other of [`bal_${hex}`, `app_${hex.toUpperCase()}`, `app_${hex}0`, `app_${hex}\n`])
      expect(ApplicationId.safeParse(other).success).toBe(false);
  });

  it('is of a type of its own', () => {
    expectTypeOf<z.infer<typeof ApplicationId>>().not.toExtend<
      z.infer<ReturnType<typeof id<'BallotId'>>>
    >();
    expectTypeOf<string>().not.toExtend<z.infer<typeof ApplicationId>>();
  });
});

describe('a tax code', () => {
  it.each([
    ['0100109106', read('0100109106')],
    ['0101248141', read('0101248141')],
    ['0300588569', read('0300588569')],
    ['0100109107', read('0100109107', 'tax-code-checksum')],
    ['0100109106-001', read('0100109106-001')],
    ['0100109106001', read('0100109106-001')],
    ['0100 109 106 – 001', read('0100109106-001')],
    ['079085012323', read('079085012323')],
    ['999085012323', read('999085012323', 'personal-number-place')],
    ['0100109106-000', refused('tax-code-shape')],
    ['010010910', refused('tax-code-shape')],
    ['MST', refused('tax-code-shape')],
    [' ', refused('empty')],
  ])('typed as “%s”', (typed, outcome) => {
    expect(readTaxCode(typed)).toEqual(outcome);
  });

  it('is kept in one form only', () => {
    expect(TaxCode.safeParse('0100109106001').success).toBe(false);
  });
});

describe('a personal number', () => {
  const lan = { birthDay: Day.parse('1985-08-12'), gender: 'female' } as const;

  it.each([
    ['079 185 012 323', read('079185012323')],
    ['079186012323', read('079186012323', 'personal-number-birth-year')],
    ['079085012323', read('079085012323', 'personal-number-gender')],
    ['079285012323', read('079285012323', 'personal-number-birth-year', 'personal-number-gender')],
    ['500185012323', read('500185012323', 'personal-number-place')],
    ['079185012', refused('personal-number-nine-digits')],
    ['0791850123', refused('personal-number-shape')],
    ['', refused('empty')],
  ])('of Lan, typed as “%s”', (typed, outcome) => {
    expect(readPersonalNumber(typed, lan)).toEqual(outcome);
  });

  it('says where and when somebody was registered, by the provinces of that time', () => {
    const facts = factsOf(PersonalNumber.parse('024205000001'));
    expect(facts).toEqual({ place: 'Bắc Giang', gender: 'male', birthYear: 2005 });
    expect(birthplaces.get('027')).toBe('Bắc Ninh');
    expect(birthplaces.get('24')).toBeUndefined();
    expect(birthplaces.size).toBe(63);
  });

  it('is masked on screens', () => {
    expect(maskPersonalNumber(PersonalNumber.parse('079185012323'))).toBe('079*******23');
  });
});

describe('a phone number', () => {
  it.each([
    ['0912 345 678', read('+84912345678')],
    ['+84 912.345.678', read('+84912345678')],
    ['0084912345678', read('+84912345678')],
    ['84912345678', read('+84912345678')],
    ['+84 (0) 912 345 678', read('+84912345678')],
    ['(0204) 3854 123', read('+842043854123')],
    ['1900 1234', read('19001234')],
    ['1022', read('1022')],
    ['+65 6123 4567', read('+6561234567', 'phone-abroad')],
    ['01234567890', refused('phone-shape')],
    ['0612345678', refused('phone-shape')],
    ['091234567', refused('phone-shape')],
    ['', refused('empty')],
  ])('typed as “%s”', (typed, outcome) => {
    expect(readPhone(typed)).toEqual(outcome);
  });

  it('is written as people write it', () => {
    expect(formatPhone(Phone.parse('+84912345678'))).toBe('0912 345 678');
    expect(formatPhone(Phone.parse('+842043854123'))).toBe('0204 3854 123');
    expect(formatPhone(Phone.parse('1022'))).toBe('1022');
  });
});

describe('an ORCID', () => {
  it.each([
    ['0000-0002-1825-0097', read('0000-0002-1825-0097')],
    ['0000000218250097', read('0000-0002-1825-0097')],
    ['https://orcid.org/0000-0002-1694-233x', read('0000-0002-1694-233X')],
    ['0000-0002-1825-0098', refused('orcid-checksum')],
    ['0000-0002-1825', refused('orcid-shape')],
    ['', refused('empty')],
  ])('typed as “%s”', (typed, outcome) => {
    expect(readOrcid(typed)).toEqual(outcome);
  });
});

describe('an e-mail address', () => {
  it('is kept as its owner writes it, and compared without capitals', () => {
    const reading = readEmail(' Lan.Nguyen@Example.vn ');
    expect(reading).toEqual(read('Lan.Nguyen@Example.vn'));
    expect(reading.ok && emailKey(reading.value)).toBe('lan.nguyen@example.vn');
  });

  it.each([
    ['', 'empty'],
    ['lan', 'email-shape'],
    ['lan@', 'email-shape'],
    ['lan@@example.vn', 'email-shape'],
  ])('typed as “%s” is refused: %s', (typed, refusal) => {
    expect(readEmail(typed)).toEqual(refused(refusal));
  });
});
