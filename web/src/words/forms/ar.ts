import type { Forms } from './vi.ts';

export const forms: Forms = {
  taken: 'مأخوذ من سجل مؤسستكم. يُرجى التحقق منه ثم الحفظ.',
  onlyWhen: (question: string, answer: string) =>
    `يُجاب عنه فقط إذا كان الجواب عن «${question}» هو «${answer}».`,
  chooseOne: 'اختر واحدًا',
  noAnswer: 'بلا إجابة',
  onePerLine: 'بند واحد في كل سطر.',
  jsonHint: 'بيانات بصيغة JSON.',
  computed: 'يُحسب تلقائيًا',
  numbered: 'م',
  row: 'سطر',
  cell: (column: string, row: string) => `${column}، السطر ${row}`,
  addRow: 'إضافة سطر',
  addRowTo: (table: string) => `إضافة سطر إلى «${table}»`,
  removeRow: 'حذف السطر',
  removeRowOf: (row: string, table: string) => `حذف السطر ${row} من «${table}»`,
  actions: 'الإجراءات',
  rowProblems: (row: string) => `ما يلزم تصحيحه في السطر ${row}:`,
  firstFill: (table: string) => `املأ «${table}» واحفظه أولًا، ثم اختر هنا.`,
  total: 'المجموع',
  wide: (table: string) => `جدول «${table}»، مرّر أفقيًا لرؤيته كاملًا`,
  unanswered: 'لم يُملأ',
  source: (place: string) => `وفق ${place}.`,
  highlights: 'الملف باختصار',
  left: (count: number) => `عدد النقاط التي يلزم ملؤها أو تصحيحها: ${count}`,
};
