import type { Instant } from './instant.ts';
import type { Language } from './localised.ts';

type Unit = 'day' | 'hour' | 'minute';
const sizes = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** The two largest units left, in words: “còn 3 ngày 4 giờ”. */
export const timeLeft = (now: Instant, until: Instant, language: Language = 'vi') => {
  const left = Date.parse(until) - Date.parse(now);
  const words = phrases[language];
  if (left < 0) return words.over;
  if (left < 60_000) return words.lessThanAMinute;
  const first = sizes.findIndex(([, size]) => left >= size);
  let rest = left;
  const parts = sizes.slice(first, first + 2).flatMap(([unit, size]) => {
    const n = Math.floor(rest / size);
    rest -= n * size;
    return n > 0 ? [words.amount(n, unit)] : [];
  });
  return words.left(parts);
};

/** So many minutes as people say them: “1 giờ 30 phút”. */
export const spokenMinutes = (minutes: number, language: Language = 'vi') => {
  const { amount, joined } = phrases[language];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return joined([
    ...(hours > 0 ? [amount(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [amount(rest, 'minute')] : []),
  ]);
};

const vietnamese: Record<Unit, string> = { day: 'ngày', hour: 'giờ', minute: 'phút' };

// One and two are words of their own in Arabic; 3–10, 11–99 and round hundreds each take another form.
const arabic: Record<Unit, Record<Intl.LDMLPluralRule, string>> = {
  day: forms('يوم', 'يوم واحد', 'يومان', 'أيام', 'يومًا'),
  hour: forms('ساعة', 'ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة'),
  minute: forms('دقيقة', 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة'),
};

function forms(other: string, one: string, two: string, few: string, many: string) {
  return { zero: other, one, two, few, many, other };
}

const arabicAmount = (n: number, unit: Unit) => {
  const form = new Intl.PluralRules('ar').select(n);
  return n < 3 ? arabic[unit][form] : `${n} ${arabic[unit][form]}`;
};

type Phrases = {
  over: string;
  lessThanAMinute: string;
  amount: (n: number, unit: Unit) => string;
  joined: (parts: readonly string[]) => string;
  left: (parts: readonly string[]) => string;
};

const phrases: Record<Language, Phrases> = {
  vi: {
    over: 'đã hết hạn',
    lessThanAMinute: 'còn chưa đầy một phút',
    amount: (n, unit) => `${n} ${vietnamese[unit]}`,
    joined: (parts) => parts.join(' '),
    left: (parts) => `còn ${parts.join(' ')}`,
  },
  en: {
    over: 'time is up',
    lessThanAMinute: 'less than a minute left',
    amount: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`,
    joined: (parts) => parts.join(' '),
    left: (parts) => `${parts.join(' ')} left`,
  },
  ar: {
    over: 'انتهت المهلة',
    lessThanAMinute: 'المتبقي: أقل من دقيقة',
    amount: arabicAmount,
    joined: (parts) => parts.join(' و'),
    left: (parts) => `المتبقي: ${parts.join(' و')}`,
  },
};
