import type { Language } from '../values/localised.ts';
import { rhythmOf, type Period } from './period.ts';

const months: Record<'en' | 'ar', string> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December',
  ar: 'يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر',
};
const quarters: Record<Language, string> = {
  vi: 'quý I,quý II,quý III,quý IV',
  en: 'Q1,Q2,Q3,Q4',
  ar: 'الربع الأول,الربع الثاني,الربع الثالث,الربع الرابع',
};
const nth = (list: string, n: number) => list.split(',')[n - 1] ?? '';

/** A period as people say it: `tháng 7/2026`, `quý III/2026`, `July 2026`, `Q3 2026`. */
export const formatPeriod = (period: Period, language: Language = 'vi') => {
  const year = period.slice(0, 4);
  const part = Number(period.slice(5).replace('Q', ''));
  const isMonth = rhythmOf(period) === 'month';
  const joint = language === 'vi' ? '/' : ' ';
  if (!isMonth) return `${nth(quarters[language], part)}${joint}${year}`;
  return language === 'vi' ? `tháng ${part}/${year}` : `${nth(months[language], part)} ${year}`;
};

/** A period where there is little room, as under a chart: `7/2026`, `III/2026`, `Jul 2026`, `Q3 2026`. */
export const shortPeriod = (period: Period, language: Language = 'vi') => {
  const said = formatPeriod(period, language);
  if (language === 'vi') return said.replace(/^(tháng|quý) /u, '');
  return language === 'en' && rhythmOf(period) === 'month'
    ? `${said.slice(0, 3)} ${period.slice(0, 4)}`
    : said;
};
