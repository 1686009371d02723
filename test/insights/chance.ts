/** Numbers that look thrown and are always the same for one seed (mulberry32). */
export const chanceOf = (seed: number) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    oneOf: <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0],
  };
};
export type Chance = ReturnType<typeof chanceOf>;
