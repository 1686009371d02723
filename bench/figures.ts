/** The middle one of the figures, or the mean of the two in the middle. */
export const median = (figures: readonly number[]) => {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

/** The figure that so many percent of them do not exceed. */
export const percentile = (figures: readonly number[], percent: number) => {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
};

/** Milliseconds that something took. */
export const timed = async (work: () => Promise<unknown>) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Does all of it, so many at a time: the next begins when one has ended. */
export const together = async <T>(
  tasks: readonly T[],
  atOnce: number,
  work: (task: T) => Promise<unknown>,
) => {
  const waiting = tasks.values();
  const worker = async () => {
    for (const task of waiting) await work(task);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const wholes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A figure as people read it: three digits that mean something. */
export const figure = (value: number) =>
  Math.abs(value) >= 1000 ? wholes.format(value) : numbers.format(value);

export const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

export const kilobytes = (bytes: number) => `${figure(bytes / 1000)} kB`;
