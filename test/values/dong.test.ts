import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dongInWords } from '#shared/values/dong-in-words.ts';
import {
  Dong,
  dong,
  formatDong,
  minusDong,
  parseDong,
  portionOf,
  readDong,
  shareOf,
  sumDong,
} from '#shared/values/dong.ts';
import { fraction } from '#shared/values/fraction.ts';
import { Language } from '#shared/values/localised.ts';

const anyDong = fc.maxSafeNat().map(dong);
const anyLanguage = fc.constantFrom(...Language.options);

describe('an amount in đồng', () => {
  it.each([0, 1, 1_234_567, Number.MAX_SAFE_INTEGER])('may be %d', (amount) => {
    expect(Dong.parse(amount)).toBe(amount);
  });

  it.each([-1, -0, 0.5, Number.NaN, Number('1e400'), 2 ** 53, '5', null])(
    'is never %s',
    (amount) => {
      expect(Dong.safeParse(amount).success).toBe(false);
    },
  );

  it('is written with a no-break space, so that it never breaks before ₫', () => {
    expect(formatDong(dong(1_234_567))).toBe('1.234.567\u00a0₫');
    expect(formatDong(dong(1_234_567), 'en')).toBe('₫1,234,567');
    expect(formatDong(dong(1_234_567), 'ar')).toBe('1,234,567\u00a0₫');
    expect(formatDong(dong(999))).toBe('999\u00a0₫');
  });

  it('is written in Vietnamese as ICU writes it', () => {
    const icu = new Intl.NumberFormat('vi-VN', { style: 'currency', currency: 'VND' });
    fc.assert(fc.property(anyDong, (amount) => formatDong(amount) === icu.format(amount)));
  });

  it('is read back from what it is written as, in every language', () => {
    fc.assert(
      fc.property(anyDong, anyLanguage, (amount, language) => {
        expect(parseDong(formatDong(amount, language), language)).toBe(amount);
      }),
    );
  });

  it.each([
    ['1.234.567\u00a0₫', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u202f234\u00a0567 đồng', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1234567đ', 1_234_567],
    ['1.234.567,00 VNĐ', 1_234_567],
    ['500 nghìn', 500_000],
    ['1,5 triệu', 1_500_000],
    ['1,5 triệu đồng'.normalize('NFD'), 1_500_000],
    ['2 tỉ', 2_000_000_000],
    ['1,25 tỷ đồng', 1_250_000_000],
    ['٥٠٠٠', 5_000],
    ['007', 7],
  ])('is understood when a Vietnamese reader types %s', (typed, amount) => {
    expect(parseDong(typed)).toBe(amount);
  });

  it.each([
    ['  ', 'empty'],
    ['năm triệu', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['₫', 'not-a-number'],
    ['-5.000', 'negative'],
    ['1,5', 'not-whole'],
    ['0,0000001 tỷ x 2', 'not-a-number'],
    ['0,0000000001 tỷ', 'not-whole'],
    ['1,234', 'ambiguous'],
    ['1.5 triệu', 'ambiguous'],
    ['1,500 triệu', 'ambiguous'],
    ['12.34.567', 'ambiguous'],
    ['9.007.199.254.740.992', 'too-large'],
  ])('is refused when typed as “%s”: %s', (typed, refusal) => {
    expect(readDong(typed)).toEqual({ ok: false, refusal });
  });

  it('means what the reader’s language means by comma and point', () => {
    expect(parseDong('1,234', 'en')).toBe(1_234);
    expect(parseDong('1.5 million', 'en')).toBe(1_500_000);
    expect(readDong('1.234', 'en')).toEqual({ ok: false, refusal: 'ambiguous' });
    expect(parseDong('1.234', 'vi')).toBe(1_234);
  });

  it('adds up exactly, and never goes below nothing', () => {
    expect(sumDong([dong(1), dong(2), dong(3)])).toBe(6);
    expect(sumDong([])).toBe(0);
    expect(minusDong(dong(5), dong(5))).toBe(0);
    expect(() => minusDong(dong(4), dong(5))).toThrow();
    expect(() => sumDong([dong(Number.MAX_SAFE_INTEGER), dong(1)])).toThrow();
  });

  it('is shared out exactly, never paying a fraction too much', () => {
    expect(shareOf(dong(300), dong(900))).toEqual(fraction(1, 3));
    expect(portionOf(dong(100), fraction(1, 3))).toBe(33);
    expect(portionOf(dong(Number.MAX_SAFE_INTEGER), fraction(1))).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('an amount in words', () => {
  it.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [15, 'Mười lăm đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [25, 'Hai mươi lăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [105, 'Một trăm linh năm đồng'],
    [110, 'Một trăm mười đồng'],
    [115, 'Một trăm mười lăm đồng'],
    [1_001, 'Một nghìn không trăm linh một đồng'],
    [1_010, 'Một nghìn không trăm mười đồng'],
    [1_000_000, 'Một triệu đồng'],
    [1_250_000_000, 'Một tỷ hai trăm năm mươi triệu đồng'],
    [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
    [
      12_345_678_901,
      'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một đồng',
    ],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
    [2_003_000_000_000_000, 'Hai triệu không trăm linh ba nghìn tỷ đồng'],
  ])('reads %d as %s', (amount, words) => {
    expect(dongInWords(dong(amount))).toBe(words);
  });

  it('follows the office’s own habit of writing', () => {
    const south = { zeroTens: 'lẻ', thousand: 'ngàn', four: 'bốn' } as const;
    expect(dongInWords(dong(1_024), 'vi', south)).toBe('Một ngàn không trăm hai mươi bốn đồng');
    expect(dongInWords(dong(101), 'vi', south)).toBe('Một trăm lẻ một đồng');
  });

  it('is the number with its unit in English and Arabic', () => {
    expect(dongInWords(dong(1_234), 'en')).toBe('1,234 Vietnamese đồng');
    expect(dongInWords(dong(1_234), 'ar')).toBe('1,234 دونغ فيتنامي');
  });

  it('never reads two amounts alike', () => {
    fc.assert(
      fc.property(anyDong, anyDong, (a, b) => (dongInWords(a) === dongInWords(b)) === (a === b)),
    );
  });
});
