import { Day, dayOf, partsOf, weekdayOf, type Instant } from './instant.ts';
import type { Language } from './localised.ts';
import { accepted, refused, type Reading } from './reading.ts';

const weekdays: Record<Language, string> = {
  vi: 'Chủ nhật,thứ Hai,thứ Ba,thứ Tư,thứ Năm,thứ Sáu,thứ Bảy',
  en: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  ar: 'الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت',
};
const months: Record<'en' | 'ar', string> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December',
  ar: 'يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر',
};
const nth = (list: string, n: number) => list.split(',')[n] ?? '';
const two = (n: number) => String(n).padStart(2, '0');

/** `06/03/2026`, everywhere in Vietnam. */
export const formatDay = (day: Day) => {
  const { year, month, date } = partsOf(day);
  return `${two(date)}/${two(month)}/${year}`;
};

/** `thứ Sáu`. */
export const weekdayName = (day: Day, language: Language = 'vi') =>
  nth(weekdays[language], weekdayOf(day));

/** As documents are dated: days below 10 and months 1 and 2 get a zero (NĐ 30/2020, Phụ lục I). */
export const formalDay = (day: Day, language: Language = 'vi') => {
  const { year, month, date } = partsOf(day);
  if (language !== 'vi') return `${date} ${nth(months[language], month - 1)} ${year}`;
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
};

/** The clock in Vietnam, `16:30`. */
export const formatTime = (instant: Instant) =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);

/** `16:30 thứ Sáu 06/03/2026`; months are named where 06/03 could be read two ways. */
export const formatInstant = (instant: Instant, language: Language = 'vi') => {
  const day = dayOf(instant);
  const date = language === 'vi' ? formatDay(day) : formalDay(day, language);
  return `${formatTime(instant)} ${weekdayName(day, language)} ${date}`;
};

export type DayRefusal = 'empty' | 'not-a-day' | 'no-such-day';

/** A day as typed: `6/3/2026`, `06-03-2026`, `06.03.2026`, or `2026-03-06` from a date field. */
export const readDay = (typed: string): Reading<Day, DayRefusal> => {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return refused('empty');
  const typedDay = /^(?<date>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>\d{4})$/.exec(text);
  const isoDay = /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/.exec(text);
  const { year, month, date } = typedDay?.groups ?? isoDay?.groups ?? {};
  if (!year || !month || !date) return refused('not-a-day');
  const day = Day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day.success ? accepted(day.data) : refused('no-such-day');
};
