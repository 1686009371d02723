import { own } from '../own.ts';
import type { Outcome } from '#shared/incubation/programme-rules.ts';
import type { StandingWords } from './vi.ts';

const plural = new Intl.PluralRules('ar');
type Noun = Record<'one' | 'two' | 'few' | 'many' | 'other', string>;
const day: Noun = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
const week: Noun = {
  one: 'أسبوع واحد',
  two: 'أسبوعان',
  few: 'أسابيع',
  many: 'أسبوعًا',
  other: 'أسبوع',
};
/** One and two are words of their own; other numbers choose the form of the noun. */
const amount = (n: number, of: Noun) => {
  const form = plural.select(n);
  const noun = of[form === 'zero' ? 'other' : form];
  return n === 1 || n === 2 ? noun : `${n} ${noun}`;
};

const outcomes: Record<Outcome, string> = {
  payingCustomer: 'عملاء يدفعون',
  revenue: 'الإيراد الذي تطلبه اللائحة',
  capital: 'رأس المال الذي تطلبه اللائحة',
  property: 'حق ملكية فكرية مودَع أو ممنوح',
  trl: 'مستوى الجاهزية التقنية الذي تطلبه اللائحة',
};

export const standing: StandingWords = {
  cohortStatus: { planned: 'مخططة', running: 'جارية', ended: 'منتهية' },
  stage: {
    admitted: 'مقبولة',
    preIncubation: 'ما قبل الاحتضان',
    incubation: 'الاحتضان',
    extension: 'التمديد',
    graduated: 'متخرجة',
    exited: 'غادرت',
    failed: 'أُوقفت',
  },
  colour: { green: 'على ما يرام', amber: 'تحتاج إلى انتباه', red: 'في ضيق' },
  milestone: { open: 'قيد العمل', delivered: 'بانتظار التقييم', accepted: 'مقبولة' },
  mark: { open: 'قيد العمل', delivered: 'بانتظار التقييم', accepted: 'مقبولة', late: 'متأخرة' },
  fields: {
    technology: 'التقنية',
    business: 'الأعمال',
    investment: 'الاستثمار',
    property: 'الملكية الفكرية',
    law: 'القانون',
    finance: 'المالية',
    marketing: 'التسويق',
  },
  kinds: { incubation: 'احتضان', acceleration: 'تسريع' },
  aims: {
    revenue: 'إيراد الفترة',
    payingCustomers: 'العملاء الذين يدفعون',
    jobs: 'الوظائف',
    femaleJobs: 'وظائف النساء',
    technicalJobs: 'الوظائف التقنية',
    exportRevenue: 'إيراد التصدير في الفترة',
  },
  slotKinds: { interview: 'مقابلة', pitch: 'عرض' },
  concern: {
    'milestone-late': (title, days) => `تأخرت المرحلة «${own(title)}»: ${amount(days, day)}`,
    'blocker-old': (what, days) => `عائق قائم منذ مدة (${amount(days, day)}): ${own(what)}`,
    'check-ins-missed': (weeks) => `لا متابعة أسبوعية، والمدة: ${amount(weeks, week)}`,
    'stage-long': (days) => `تجاوزت مدة المرحلة، والزيادة: ${amount(days, day)}`,
  },
  lack: {
    'cohort-not-running': 'لم تبدأ الدفعة بعد.',
    'no-milestones': 'لم تُحدَّد أي مرحلة إلزامية.',
    'milestone-open': (title) => `المرحلة الإلزامية «${own(title)}» لم تُقبل بعد.`,
    'too-few-outcomes': (needed, have, counted) =>
      `عدد النتائج المطلوب ${needed} على الأقل، والمتحقق منها ${have}. مما يُحتسب: ${counted}.`,
  },
  outcomes,
  rules: {
    'standard@1': 'احتضان (3 أشهر تمهيدية، ثم 24 شهرًا، وتمديد 12 شهرًا)',
    'acceleration@1': 'تسريع (شهر تمهيدي، ثم 6 أشهر، وتمديد 3 أشهر)',
  },
  somebody: 'أحد موظفي المركز',
  awaits: {
    judge: (startup) => `تقييم ما قدمته ${own(startup)}`,
    red: (startup) => `السؤال عما تحتاج إليه ${own(startup)}`,
    survey: (startup, months) => `السؤال عن ${own(startup)} بعد التخرج (${months} شهرًا)`,
    checkIn: (startup) => `متابعة هذا الأسبوع لشركة ${own(startup)}`,
    milestone: 'تقديم نتيجة مرحلة',
    mySurvey: (months) => `الإجابة عن استبيان ما بعد التخرج (${months} شهرًا)`,
    interview: 'حضور مقابلة',
    pitch: 'حضور عرض',
  },
};
