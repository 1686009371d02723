import type { CountWords } from './vi.ts';

export const count: CountWords = {
  title: 'نتيجة الفرز',
  secret: 'الاقتراع سرّي: أعداد فقط، بلا أسماء.',
  findings: {
    'nobody-appointed': () => 'لا أعضاء في المجلس.',
    'size-not-allowed': ({ have }) => `لا تسمح القواعد بمجلس عدد أعضائه ${have}.`,
    'role-too-few': ({ subject }) => `عدد الأعضاء بصفة ${subject} أقل من المطلوب.`,
    'role-too-many': ({ subject }) => `عدد الأعضاء بصفة ${subject} أكثر من المسموح.`,
    'trait-too-few': ({ have, needed }) => `${have} من ${needed} من الأعضاء المطلوبين.`,
    'employer-too-many': ({ subject }) => `عدد الأعضاء من ${subject} أكثر من المسموح.`,
    'sits-twice': () => 'شخص واحد يشغل مقعدين.',
    'everybody-recused': () => 'لدى جميع الأعضاء تضارب مصالح.',
    'too-many-recused': ({ have, needed }) =>
      `عدد الأعضاء بلا تضارب مصالح ${have} فقط، والمطلوب ${needed}.`,
    'too-few-present': ({ have, needed }) => `عدد الحاضرين ${have}، والمطلوب ${needed}.`,
    'nobody-presides': () => 'لا أحد يرأس الجلسة.',
    'vice-not-authorised': () => 'ليس لنائب الرئيس تفويض كتابي برئاسة الجلسة.',
    'role-absent': ({ subject }) => `مقعد واجب الحضور شاغر: ${subject}.`,
    'no-ballots': () => 'لا توجد بطاقات اقتراع.',
    'no-valid-ballots': () => 'لا توجد بطاقات صحيحة.',
    'more-ballots-than-present': ({ have, needed }) =>
      `عدد البطاقات ${have} مع أن عدد الحاضرين ${needed}.`,
    'no-items': () => 'لا يوجد ما يُصوَّت عليه.',
    'mean-too-low': ({ needed }) => `المتوسط أقل من ${needed} نقطة.`,
    'criterion-zeroed': ({ subject, have }) => `منح ${have} من الأعضاء صفرًا لمعيار «${subject}».`,
    'criterion-not-met': ({ subject, have, needed }) =>
      `لم يتحقق معيار «${subject}»: ${have} بطاقات مستوفاة والمطلوب ${needed}.`,
    'no-item-passed': () => 'لم يُوصَ بدعم أي بند.',
    'votes-too-few': ({ have, needed }) => `عدد الأصوات المؤيدة ${have}، والمطلوب ${needed}.`,
  },
  outcomes: {
    fund: 'يوصي المجلس بالدعم',
    decline: 'لا يوصي المجلس بالدعم',
    refused: 'التصويت غير معتمد',
  },
  ballots: 'البطاقات',
  ballotLine: (issued, cast, valid, invalid) =>
    `وُزّعت ${issued}، أُدلي بـ ${cast}، احتُسبت ${valid}، لم تُحتسب ${invalid}`,
  present: 'الحضور',
  presentLine: (present, of, recused) =>
    recused === 0
      ? `${present} من ${of} أعضاء`
      : `${present} من ${of} أعضاء، دون احتساب ${recused} ممن لديهم تضارب مصالح`,
  why: 'السبب',
  items: 'كل بند مقترح للدعم',
  criteria: 'كل معيار',
  item: 'البند',
  criterion: 'المعيار',
  pass: 'مستوفٍ',
  fail: 'غير مستوفٍ',
  result: 'النتيجة',
  passes: (pass, needed) => `مستوفٍ (${pass}، والمطلوب ${needed})`,
  passesNot: (pass, needed) => `غير مستوفٍ (${pass}، والمطلوب ${needed})`,
  setAside: 'استبعده المجلس',
  mean: 'المتوسط',
  most: 'الحد الأقصى',
  zeros: 'عدد من منح صفرًا',
  bonus: 'نقاط إضافية',
  score: 'درجة الطلب',
  totals: 'مجموع كل بطاقة من الأعلى إلى الأدنى',
  totalAside: (total) => `${total} (لم تُحتسب)`,
  votes: 'التصويت',
  votesLine: (fund, decline, needed) => `${fund} مؤيد، ${decline} معارض؛ والمطلوب ${needed}`,
};
