/** Fewer cases than these would tell of somebody. */
export const FEWEST = 5;

/** The mean of those besides oneself, in whole numbers; `few` where too few stand behind it. */
export const meanOfOthers = (
  { sum, cases }: { sum: number; cases: number },
  own: number | undefined,
  fewest = FEWEST,
) => {
  const others = cases - (own === undefined ? 0 : 1);
  if (others < fewest) return 'few' as const;
  return Math.round((sum - (own ?? 0)) / others);
};
