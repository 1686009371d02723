import { Dong, formatDong } from '../values/dong.ts';
import { formatDay, formalDay, formatInstant } from '../values/dates.ts';
import { Day, Instant } from '../values/instant.ts';
import type { Language } from '../values/localised.ts';

/** The moment or the day a value is held to, as its reader writes it. */
export const momentIn = (bound: unknown, language: Language) => {
  const { success, data } = Day.safeParse(bound);
  if (!success) return formatInstant(Instant.parse(bound), language);
  return language === 'vi' ? formatDay(data) : formalDay(data, language);
};

/** The amount a value is held to, as its reader writes money. */
export const amountIn = (bound: unknown, language: Language) =>
  formatDong(Dong.parse(bound), language);
