import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  fromText,
  mean,
  meanOf,
  multiply,
  subtract,
  toDecimal,
  toText,
} from '#shared/values/fraction.ts';
import { atLeast, meets, moreThan, needed, reaches, Threshold } from '#shared/values/threshold.ts';

const anyThreshold = fc
  .record({ num: fc.nat(50), den: fc.integer({ min: 1, max: 50 }), gte: fc.boolean() })
  .filter(({ num, den, gte }) => (gte ? num > 0 && num <= den : num < den))
  .map(({ num, den, gte }) => (gte ? atLeast(num, den) : moreThan(num, den)));
const anyFraction = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([num, den]) => fraction(num, den));

describe('a threshold', () => {
  it.each([
    ['recognition needs more than 2/3', moreThan(2, 3), 6, 9, false],
    ['recognition needs more than 2/3', moreThan(2, 3), 7, 9, true],
    ['an innovation item needs at least 2/3', atLeast(2, 3), 6, 9, true],
    ['an innovation item needs at least 2/3', atLeast(2, 3), 5, 9, false],
    ['a criterion is barred by more than 1/4 zeros', moreThan(1, 4), 2, 8, false],
    ['a criterion is barred by more than 1/4 zeros', moreThan(1, 4), 3, 8, true],
    ['acceptance fails by more than 1/3', moreThan(1, 3), 3, 9, false],
    ['acceptance fails by more than 1/3', moreThan(1, 3), 4, 9, true],
    ['“xuất sắc” needs at least 3/4', atLeast(3, 4), 7, 9, true],
    ['an advance needs at least 50% cleared', atLeast(1, 2), 4_999, 10_000, false],
    ['an advance needs at least 50% cleared', atLeast(1, 2), 5_000, 10_000, true],
    ['nothing passes in an empty room', atLeast(2, 3), 0, 0, false],
    ['all of all is enough', atLeast(1, 1), 9, 9, true],
  ])('%s (%o): %d of %d → %s', (_, threshold, count, of, passes) => {
    expect(meets(threshold, count, of)).toBe(passes);
  });

  it.each([
    [atLeast(2, 3), 9, 6],
    [moreThan(2, 3), 9, 7],
    [atLeast(2, 3), 7, 5],
    [moreThan(1, 2), 8, 5],
    [moreThan(0, 1), 5, 1],
  ])('%o of %d needs %d', (threshold, of, least) => {
    expect(needed(threshold, of)).toBe(least);
  });

  it('is met by exactly the counts that reach what is needed', () => {
    fc.assert(
      fc.property(anyThreshold, fc.nat(200), fc.nat(200), (threshold, a, b) => {
        const [count, of] = [Math.min(a, b), Math.max(a, b)];
        expect(meets(threshold, count, of)).toBe(count >= needed(threshold, of));
      }),
    );
  });

  it('is exact for amounts beyond what a product of numbers can hold', () => {
    const whole = Number.MAX_SAFE_INTEGER;
    expect(meets(atLeast(1, 2), (whole - 1) / 2, whole)).toBe(false);
    expect(meets(atLeast(1, 2), (whole + 1) / 2, whole)).toBe(true);
  });

  it('is plain data, and refuses a share that says nothing', () => {
    expect(atLeast(2, 3)).toEqual({ num: 2, den: 3, op: 'gte' });
    expect(() => atLeast(4, 3)).toThrow();
    expect(() => moreThan(1, 1)).toThrow();
    expect(Threshold.safeParse({ num: 0, den: 3, op: 'gte' }).success).toBe(false);
  });
});

describe('a fraction', () => {
  it('drops the ballot that is more than 20% off the mean, and means again', () => {
    const ballots = [90, 88, 85, 84, 82, 80, 30];
    const first = mean(ballots);
    const tooFar = (ballot: number) =>
      reaches(moreThan(1, 5), divide(absolute(subtract(fraction(ballot), first)), first));
    expect(toText(first)).toBe('77/1');
    expect(ballots.filter(tooFar)).toEqual([30]);
    expect(toDecimal(mean(ballots.filter((ballot) => !tooFar(ballot))), 2)).toBe('84.83');
  });

  it('adds a tenth to a mean of 70, exactly 77', () => {
    expect(compare(multiply(fraction(70), fraction(11, 10)), fraction(77))).toBe(0);
    expect(compare(fraction(699, 10), fraction(70))).toBe(-1);
  });

  it.each([
    [fraction(509, 6), 2, '84.83'],
    [fraction(1, 2), 0, '1'],
    [fraction(1, 8), 2, '0.13'],
    [fraction(-1, 8), 2, '-0.13'],
    [fraction(-1, 1000), 2, '0.00'],
    [fraction(77), 1, '77.0'],
  ])('%o to %d places is %s', (exact, places, shown) => {
    expect(toDecimal(exact, places)).toBe(shown);
  });

  it('is shown with a comma where the reader expects one', () => {
    expect(toDecimal(fraction(509, 6), 2, ',')).toBe('84,83');
  });

  it('has one form only, and comes back from its text', () => {
    expect(fraction(4, -6)).toEqual(fraction(-2, 3));
    fc.assert(fc.property(anyFraction, (a) => compare(fromText(toText(a)), a) === 0));
    expect(() => fromText('1/0')).toThrow();
    expect(() => fromText('0.5')).toThrow();
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(add(subtract(a, b), b)).toEqual(a);
        expect(multiply(add(a, b), b)).toEqual(add(multiply(a, b), multiply(b, b)));
        if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(meanOf([a, b])).toEqual(divide(add(a, b), fraction(2)));
      }),
    );
  });

  it('of nobody does not exist, and a score is never half a number', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => mean([0.5])).toThrow(RangeError);
  });
});
