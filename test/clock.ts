/** The clock of the gateway in tests: real until it is set, then as still as it was set. */
export const clock = () => {
  let still: number | undefined;
  return {
    now: () => still ?? Date.now(),
    set: (instant: string) => {
      still = Date.parse(instant);
    },
    release: () => {
      still = undefined;
    },
  };
};
export type Clock = ReturnType<typeof clock>;
