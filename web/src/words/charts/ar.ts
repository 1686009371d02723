import type { Charts } from './vi.ts';

export const charts: Charts = {
  table: 'جدول الأرقام',
  csv: 'تنزيل الأرقام (CSV)',
  png: 'حفظ الصورة (PNG)',
  nothing: 'لا أرقام لرسمها بعد.',
  few: 'أقل من 5',
  fewNote: 'تُحجب الأرقام التي تقوم على أقل من 5 حالات كي لا تُكشف بيانات أحد بعينه.',
  total: 'المجموع',
  hours: 'ساعات',
  dongIn: { one: 'دونغ', thousand: 'ألف دونغ', million: 'مليون دونغ', billion: 'مليار دونغ' },
  scaled: {
    thousand: (value) => `${value} ألف`,
    million: (value) => `${value} مليون`,
    billion: (value) => `${value} مليار`,
  },
};
