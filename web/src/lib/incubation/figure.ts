import type { Aim } from '#shared/incubation/model.ts';
import { dong, formatDong } from '#shared/values/dong.ts';
import type { Language } from '#shared/values/localised.ts';

/** A figure as its reader writes it: money with its sign, people and customers plain. */
export const said = (figure: Aim, amount: number, language: Language) =>
  figure === 'revenue' || figure === 'exportRevenue'
    ? formatDong(dong(amount), language)
    : amount.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
