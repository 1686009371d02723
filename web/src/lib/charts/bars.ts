import { isShown, type Figure, type Series } from './model.ts';

/** One bar: which series, from which sum to which. */
export interface Bar {
  nth: number;
  from: number;
  to: number;
}

/** The bars of a point: each from zero, or each on the one before. */
export const barsAt = (series: readonly Series[], index: number, stacked: boolean): Bar[] => {
  let sum = 0;
  return series.flatMap(({ values }, nth) => {
    const value: Figure = values[index];
    if (!isShown(value)) return [];
    const from = stacked ? sum : 0;
    sum += value;
    return [{ nth, from, to: from + value }];
  });
};
