/** An exact rational in lowest terms, `den` > 0. Scores and shares are fractions, never floats. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const magnitude = (n: bigint) => (n < 0n ? -n : n);

/** `num / den` in lowest terms; throws RangeError for a zero denominator or a number that is not whole. */
export const fraction = (num: number | bigint, den: number | bigint = 1n): Fraction => {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 0n) throw new RangeError('a fraction cannot have zero below');
  const divisor = gcd(magnitude(n), magnitude(d)) * (d < 0n ? -1n : 1n);
  return { num: n / divisor, den: d / divisor };
};

export const add = (a: Fraction, b: Fraction) =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Fraction, b: Fraction) => add(a, { num: -b.num, den: b.den });
export const multiply = (a: Fraction, b: Fraction) => fraction(a.num * b.num, a.den * b.den);
export const divide = (a: Fraction, b: Fraction) => fraction(a.num * b.den, a.den * b.num);
export const absolute = (a: Fraction): Fraction => ({ num: magnitude(a.num), den: a.den });

/** Below 0, 0 or above 0, as `Array.sort` wants it. */
export const compare = (a: Fraction, b: Fraction) => {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const sum = (fractions: readonly Fraction[]) => fractions.reduce(add, fraction(0));

/** The mean of whole scores; throws RangeError when there are none. */
export const mean = (scores: readonly (number | bigint)[]) =>
  fraction(
    scores.reduce<bigint>((total, score) => total + BigInt(score), 0n),
    scores.length,
  );

/** The mean of exact scores; throws RangeError when there are none. */
export const meanOf = (scores: readonly Fraction[]) => divide(sum(scores), fraction(scores.length));

/** For people to read: a decimal with exactly `places` digits after the point, halves away from zero. */
export const toDecimal = ({ num, den }: Fraction, places: number, point: '.' | ',' = '.') => {
  const scaled = (2n * magnitude(num) * 10n ** BigInt(places) + den) / (2n * den);
  const digits = scaled.toString().padStart(places + 1, '0');
  const sign = num < 0n && scaled > 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? sign + whole : `${sign}${whole}${point}${digits.slice(-places)}`;
};

/** For storage and the wire: `509/6`. */
export const toText = ({ num, den }: Fraction) => `${num}/${den}`;

/** The inverse of `toText`; throws SyntaxError or RangeError for anything else. */
export const fromText = (text: string) => {
  const [num = '', den = ''] = text.split('/');
  if (!/^-?\d+\/[1-9]\d*$/.test(text)) throw new SyntaxError(`not a fraction: ${text}`);
  return fraction(BigInt(num), BigInt(den));
};
