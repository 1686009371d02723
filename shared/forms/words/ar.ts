import type { FormWords } from './shape.ts';

export const ar: FormWords = {
  cell: (column, row, table) => `${column} (السطر ${row}، ${table})`,
  money: (amount) => `${amount} دونغ`,
  months: (count) => `مدة ${count} من الأشهر`,
  percent: (share) => `${share}%`,
  unknownField: 'إجابة ليست من النموذج',
  problems: {
    missing: ({ field }) => `لم تُجب بعد عن «${field}». يُرجى تعبئة هذا الحقل.`,
    'wrong-type': ({ field, isNumber }) =>
      isNumber
        ? `يجب أن يكون «${field}» رقمًا. يُرجى إدخال أرقام فقط.`
        : `نوع القيمة في «${field}» غير صحيح. يُرجى إدخالها من جديد.`,
    'must-accept': ({ field }) => `«${field}» يجب قبول هذا التعهد قبل تقديم الملف.`,
    'not-allowed': ({ field }) => `قيمة «${field}» ليست من الخيارات. يُرجى الاختيار من القائمة.`,
    'too-short': ({ field, number }) =>
      `«${field}» قصير جدًا. الحد الأدنى لعدد الأحرف ${number('min')}.`,
    'too-long': ({ field, number }) =>
      `«${field}» طويل جدًا. يُرجى الاختصار؛ الحد الأقصى لعدد الأحرف ${number('max')}.`,
    'too-many-words': ({ field, number }) =>
      `عدد كلمات «${field}» هو ${number('count')}. يُرجى الاختصار؛ الحد الأقصى ${number('max')}.`,
    malformed: ({ field }) => `صيغة «${field}» غير صحيحة. يُرجى اتباع المثال المجاور.`,
    'too-small': ({ field, number }) =>
      `قيمة «${field}» صغيرة جدًا. يُرجى إدخال ${number('min')} أو أكثر.`,
    'too-big': ({ field, number }) =>
      `قيمة «${field}» كبيرة جدًا. يُرجى إدخال ${number('max')} أو أقل.`,
    'not-above': ({ field, number }) =>
      `يجب أن تزيد قيمة «${field}» على ${number('min')}. يُرجى تصحيحها.`,
    'not-below': ({ field, number }) =>
      `يجب أن تقل قيمة «${field}» عن ${number('max')}. يُرجى تصحيحها.`,
    'not-multiple': ({ field, number }) =>
      `يجب أن تكون قيمة «${field}» من مضاعفات ${number('of')}. يُرجى تصحيحها.`,
    'too-precise': ({ field, number }) =>
      `في «${field}» منازل عشرية كثيرة. يُرجى التقريب؛ الحد الأقصى للمنازل ${number('decimals')}.`,
    'too-few': ({ field, number }) =>
      `عناصر «${field}» قليلة. الحد الأدنى لعددها ${number('min')}.`,
    'too-many': ({ field, number }) =>
      `عناصر «${field}» كثيرة. الحد الأقصى لعددها ${number('max')}.`,
    repeated: ({ field }) => `في «${field}» عنصر مكرر. يُرجى حذف التكرار.`,
    unknown: ({ field }) => `«${field}» لا ينتمي إلى هذا النموذج. يُرجى حذفه.`,
    invalid: ({ field }) => `«${field}» غير صالح. يُرجى مراجعته.`,
    'unknown-row': ({ field, number }) =>
      `يشير «${field}» إلى سطر غير موجود. عدد الأسطر المتاحة ${number('rows')}؛ يُرجى اختيار أحدها.`,
    'sums-differ': ({ field, rule, money }) =>
      `${rule} عند «${field}» الطرفان هما ${money('left')} و${money('right')}، والفرق ${money('difference')}. يُرجى المطابقة بينهما.`,
    'share-too-high': ({ rule, money, share }) =>
      `${rule} المطلوب ${money('part')} من أصل ${money('whole')}، والسقف ${share}. يُرجى تخفيض المطلوب.`,
    'above-limit': ({ rule, limit }) =>
      `${rule} القيمة الحالية ${limit('value')}، والحد الأقصى ${limit('max')}. يُرجى التخفيض.`,
    'wrong-order': ({ field, rule }) => `${rule} يُرجى تصحيح «${field}».`,
    'wrong-choice': ({ field, rule }) => `${rule} يُرجى إعادة الاختيار في «${field}».`,
    'not-covered': ({ field, rule, number }) =>
      `${rule} لا يوجد بعد في «${field}» سطر للبند رقم ${number('row')}. يُرجى إضافته.`,
  },
};
