/** How two rows of numbers go together: Spearman’s rank correlation, with the interval it lies in at 95 %. */
export interface Association {
  cases: number;
  /** −1 … 1; above 0 where more of one went with more of the other. */
  correlation: number;
  low: number;
  high: number;
}

/** Below these an interval is so wide that a reader has to be told. */
export const FEW_CASES = 30;

const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** The place of each in order, equal ones sharing theirs. */
const ranksOf = (values: readonly number[]) =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });

const productMoment = (x: readonly number[], y: readonly number[]) => {
  const [meanX, meanY] = [mean(x), mean(y)];
  const away = x.map((value, at) => [value - meanX, (y[at] ?? meanY) - meanY] as const);
  const sum = (of: (pair: readonly [number, number]) => number) =>
    away.reduce((total, pair) => total + of(pair), 0);
  const spread = Math.sqrt(sum(([a]) => a * a) * sum(([, b]) => b * b));
  return spread === 0 ? undefined : sum(([a, b]) => a * b) / spread;
};

// The normal quantile of 97.5 %.
const BOTH_SIDES = 1.959964;

/**
 * Of pairs; nothing where one side never differs, or fewer than four are too few for an interval. The interval
 * is Fisher’s, with the variance 1.06/(n−3) that Fieller, Hartley and Pearson (1957) give for ranks.
 */
export const associationOf = (
  pairs: readonly (readonly [number, number])[],
): Association | undefined => {
  if (pairs.length < 4) return undefined;
  const correlation = productMoment(
    ranksOf(pairs.map(([x]) => x)),
    ranksOf(pairs.map(([, y]) => y)),
  );
  if (correlation === undefined) return undefined;
  const bounded = Math.max(-1, Math.min(1, correlation));
  const half = BOTH_SIDES * Math.sqrt(1.06 / (pairs.length - 3));
  const at = (shift: number) => Math.tanh(Math.atanh(bounded) + shift);
  return { cases: pairs.length, correlation: bounded, low: at(-half), high: at(half) };
};

/** Whether an interval has nothing of both signs in it. */
export const isClear = ({ low, high }: Pick<Association, 'low' | 'high'>) => low > 0 || high < 0;
