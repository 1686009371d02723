import { Dong, formatDong } from '../values/dong.ts';
import { formatInstant } from '../values/dates.ts';
import { Instant } from '../values/instant.ts';
import type { Language } from '../values/localised.ts';

/** The moment a value is held to, as its reader writes moments. */
export const momentIn = (bound: unknown, language: Language) =>
  formatInstant(Instant.parse(bound), language);

/** The amount a value is held to, as its reader writes money. */
export const amountIn = (bound: unknown, language: Language) =>
  formatDong(Dong.parse(bound), language);
