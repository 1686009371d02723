import type { CountWords } from './vi.ts';

export const count: CountWords = {
  title: 'نتيجة الفرز',
  lead: 'الاقتراع سرّي: مجاميع فقط، ولا يعرف أحد كيف صوّت غيره.',
  present: 'الحضور',
  presentLine: (present, of, needed, recused) =>
    recused === 0
      ? `${present} من ${of}، والمطلوب ${needed}`
      : `${present} من ${of}، والمطلوب ${needed}؛ دون احتساب من لديهم تضارب مصالح (${recused})`,
  ballots: 'أوراق التصويت',
  ballotLine: (issued, cast, valid, invalid) =>
    `وُزّعت ${issued}، أُدلي بـ ${cast}، احتُسبت ${valid}، لم تُحتسب ${invalid}`,
  criteria: 'النتيجة بحسب المعايير',
  items: 'النتيجة بحسب المحتويات المقترح دعمها',
  criterion: 'المعيار',
  item: 'المحتوى',
  pass: 'مستوفٍ',
  fail: 'غير مستوفٍ',
  needed: 'اللازم',
  verdict: 'النتيجة',
  passes: 'مستوفٍ',
  passesNot: 'غير مستوفٍ',
  aside: 'لم يُنظر فيه',
  asideWhy: 'معايير قرر المجلس عدم النظر فيها، والأسباب',
  max: 'الحد الأقصى',
  mean: 'المتوسط',
  zeros: 'أوراق بصفر',
  points: 'مجاميع الأوراق',
  pointsNote: 'من الأعلى إلى الأدنى، لا بحسب ترتيب التصويت.',
  outlier: 'لم تُحسب لبعدها عن المتوسط',
  meanOfAll: 'متوسط كل الأوراق',
  meanOfValid: 'متوسط الأوراق المحسوبة',
  bonus: 'النقاط الإضافية',
  score: 'نقاط الطلب',
  informs: 'المتوسط للاطلاع',
  exact: 'بالضبط:',
  fund: 'موافق',
  decline: 'غير موافق',
  votesNeeded: 'الأصوات الموافقة اللازمة',
  conclusion: 'الخلاصة',
  conclusions: {
    fund: 'يقترح المجلس دعم هذا الطلب.',
    decline: 'لا يقترح المجلس دعم هذا الطلب.',
    refused: 'تعذّر فرز الأصوات.',
  },
  passedItems: 'المحتويات المقترح دعمها',
  reasons: 'الأسباب',
};
