import * as z from 'zod';
import { compare, fraction, type Fraction } from './fraction.ts';

const Share = z.object({
  num: z.int().nonnegative(),
  den: z.int().positive(),
  op: z.enum(['gte', 'gt']),
});

/** A share some of the whole must reach (`gte`) or pass (`gt`): the law tells “at least” from “more than”. */
export const Threshold = Share.refine(
  ({ num, den, op }) => (op === 'gte' ? num > 0 && num <= den : num < den),
  'a share nobody could miss, or nobody could meet',
).readonly();
export type Threshold = z.infer<typeof Threshold>;

/** ≥ num/den: 6 of 9 is at least 2/3. */
export const atLeast = (num: number, den: number) => Threshold.parse({ num, den, op: 'gte' });

/** > num/den: 6 of 9 is not more than 2/3. */
export const moreThan = (num: number, den: number) => Threshold.parse({ num, den, op: 'gt' });

/** Whether an exact share reaches the threshold. */
export const reaches = ({ num, den, op }: Threshold, share: Fraction) => {
  const order = compare(share, fraction(num, den));
  return op === 'gte' ? order >= 0 : order > 0;
};

/** Whether `count` of `of` is enough. Of nobody nothing is: an empty room carries no vote. */
export const meets = (threshold: Threshold, count: number, of: number) =>
  of > 0 && reaches(threshold, fraction(count, of));

/** The smallest count that is enough; of nobody, one more than there are. */
export const needed = ({ num, den, op }: Threshold, of: number) => {
  const [n, d, whole] = [BigInt(num), BigInt(den), BigInt(of)];
  const least = op === 'gte' ? (n * whole + d - 1n) / d : (n * whole) / d + 1n;
  return Math.max(1, Number(least));
};
