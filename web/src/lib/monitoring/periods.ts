import { HalfYear } from '#shared/incubation/monitoring.ts';
import type { Words } from '#words/index.ts';

/** `2027-H1` in words. */
export const periodIn = (period: string, say: Words['monitoring']) =>
  say.halfYear(period.endsWith('1') ? 1 : 2, period.slice(0, 4));

const numbered = (period: string) => Number(period.slice(0, 4)) * 2 + Number(period.at(-1)) - 1;
const named = (number: number) => HalfYear.parse(`${Math.floor(number / 2)}-H${(number % 2) + 1}`);

/** The half-years around now whose sheet can still be opened. */
export const openable = (now: HalfYear, taken: readonly HalfYear[]) =>
  [0, 1, -1, -2, -3, -4]
    .map((step) => named(numbered(now) + step))
    .filter((period) => !taken.includes(period));
