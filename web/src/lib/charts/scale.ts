import { scaleLinear } from 'd3-scale';
import { shown, type Series } from './model.ts';

/** Lengths are compared from zero; a few pieces are never cut into tenths by the lines. */
export const upTo = (most: number, height: number) => {
  const scale = scaleLinear([0, Math.max(most, 4)], [height, 0]).nice(4);
  return {
    at: (value: number) => scale(value),
    ticks: scale.ticks(4),
    top: scale.domain()[1] ?? 1,
  };
};

/** The largest single figure. */
export const mostOf = (series: readonly Series[]) =>
  Math.max(0, ...series.flatMap(({ values }) => shown(values)));

/** The largest sum of what stands on one point. */
export const mostTogether = (series: readonly Series[]) => Math.max(0, ...sumsOf(series));

/** Each point’s figures together. */
export const sumsOf = (series: readonly Series[]) =>
  (series[0]?.values ?? []).map((_, at) =>
    shown(series.map(({ values }) => values[at])).reduce((total, value) => total + value, 0),
  );

/** Where things stand across, in percent of the width: from the right where writing does. */
export const across = (isMirrored: boolean) => ({
  /** A place, 0–100 from where reading begins. */
  x: (percent: number) => round(isMirrored ? 100 - percent : percent),
  /** The left edge of something so wide. */
  left: (percent: number, width: number) => round(isMirrored ? 100 - percent - width : percent),
});

export const round = (value: number) => Math.round(value * 100) / 100;

/** Which of so many points are lettered: the first, the last and a few between, at equal steps from the last. */
export const lettered = (count: number, most = 4) => {
  const step = Math.max(1, Math.ceil((count - 1) / (most - 1)));
  const found = [];
  for (let at = count - 1; at >= 0; at -= step) found.push(at);
  return found.reverse();
};

/** Moves labels apart that would lie on each other, keeping their order; in pixels from the top. */
export const spread = (wanted: readonly number[], gap: number, floor: number) => {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  const placed = order.map(({ y, at }) => ({ y: (last = Math.max(y, last + gap)), at }));
  let next = floor;
  for (const one of placed.reverse()) next = (one.y = Math.min(one.y, next)) - gap;
  return placed.sort((a, b) => a.at - b.at).map(({ y }) => y);
};
