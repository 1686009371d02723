import type { Figures, MetricSnapshot } from '#shared/startups/metrics.ts';
import { rhythmOf, type Period } from '#shared/startups/period.ts';
import { dong, formatDong } from '#shared/values/dong.ts';
import type { Language } from '#shared/values/localised.ts';
import { wordsIn } from '#words/index.ts';

export type Figure = keyof Figures;

/** The figures in the order they are asked for: what is always asked, and what only some have. */
export const asked = ['revenue', 'payingCustomers', 'jobs', 'femaleJobs', 'technicalJobs'] as const;
export const more = ['runwayMonths', 'exportRevenue', 'payroll', 'taxesPaid'] as const;
export const allFigures: readonly Figure[] = [...asked, ...more];

const money: readonly Figure[] = ['revenue', 'exportRevenue', 'payroll', 'taxesPaid'];
export const isMoney = (figure: Figure) => money.includes(figure);

const numbers: Record<Language, string> = { vi: 'vi', en: 'en', ar: 'en' };

/** A figure as people here write it; a dash where nobody told it. */
export const sayFigure = (figures: Figures | undefined, figure: Figure, language: Language) => {
  const say = wordsIn(language).startups.figures;
  const value = figures?.[figure];
  if (value === undefined) return say.none;
  if (figure === 'runwayMonths') return say.months(value);
  return isMoney(figure)
    ? formatDong(dong(value), language)
    : value.toLocaleString(numbers[language]);
};

/** The last telling before a period, in the same rhythm. */
export const lastBefore = (metrics: readonly MetricSnapshot[], period: Period) =>
  metrics.findLast((one) => one.period < period && rhythmOf(one.period) === rhythmOf(period));
