/** A generator that gives the same numbers from the same seed, so that samples look alike everywhere. */
export const chanceFrom = (seed: number) => {
  let state = seed >>> 0;
  // Mulberry32: a 32-bit mix, good enough to make figures look lived in.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number, both ends included. */
    whole: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    /** Whether it happens, so many times in a hundred. */
    happens: (percent: number) => next() * 100 < percent,
    one: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0],
  };
};
export type Chance = ReturnType<typeof chanceFrom>;
