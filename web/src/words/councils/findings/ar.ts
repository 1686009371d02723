import type { FindingWords } from './vi.ts';

export const findings: FindingWords = {
  roles: {
    chair: 'الرئيس',
    vice: 'نائب الرئيس',
    reviewer: 'العضو المراجع',
    sciSecretary: 'الأمين العلمي',
    member: 'عضو',
  },
  traits: {
    earlierCouncil: 'من المجلس الذي حدّد المهمة',
    expert: 'الخبراء في المجال',
  },
  codes: {
    'nobody-appointed': () => 'لم يُختر أي عضو بعد.',
    'size-not-allowed': ({ subject, have }) =>
      `يجب أن يكون عدد الأعضاء واحدًا مما يلي: ${subject}؛ العدد المختار: ${have}.`,
    'role-too-few': ({ subject, have, needed }) =>
      `${subject}: الحد الأدنى ${needed}، والمختار ${have}.`,
    'role-too-many': ({ subject, have, needed }) =>
      `${subject}: الحد الأقصى ${needed}، والمختار ${have}.`,
    'trait-too-few': ({ subject, have, needed }) =>
      `الأعضاء ${subject}: الحد الأدنى ${needed}، والمختار ${have}.`,
    'employer-too-many': ({ subject, have, needed }) =>
      `${subject}: الحد الأقصى من جهة عمل واحدة ${needed}، والمختار ${have}.`,
    'sits-twice': ({ subject }) => `اختير ${subject} أكثر من مرة.`,
    'everybody-recused': () => 'لجميع الأعضاء مصلحة في هذا الطلب.',
    'too-many-recused': ({ have, needed }) =>
      needed === 0
        ? 'عدد كبير من الأعضاء له مصلحة في الطلبات المختارة.'
        : `عدد الأعضاء الذين لا مصلحة لهم: ${have}، والحد الأدنى ${needed}.`,
    'too-few-present': ({ have, needed }) => `عدد الحاضرين: ${have}، والحد الأدنى ${needed}.`,
    'nobody-presides': () => 'الرئيس ونائبه غائبان، فلا أحد يرأس الجلسة.',
    'vice-not-authorised': () => 'الرئيس غائب ولم يُسجَّل تفويض مكتوب لنائب الرئيس برئاسة الجلسة.',
    'role-absent': ({ subject, have, needed }) =>
      `${subject}: الحد الأدنى للحاضرين ${needed}، والحاضر الآن ${have}.`,
    'no-ballots': () => 'لم يُدلَ بأي صوت.',
    'no-valid-ballots': () => 'لا توجد ورقة تصويت مستوفاة.',
    'more-ballots-than-present': ({ have, needed }) =>
      `عدد الأصوات ${have} بينما عدد الحاضرين ${needed}.`,
    'no-items': ({ subject }) =>
      subject
        ? `لا يذكر الطلب «${subject}» أي محتوى يصوّت عليه المجلس.`
        : 'لا يذكر الطلب أي محتوى يصوّت عليه المجلس.',
    'mean-too-low': ({ needed }) => `المتوسط أقل من ${needed} نقطة.`,
    'criterion-zeroed': ({ subject, have }) => `المعيار «${subject}»: عدد من أعطوه صفرًا ${have}.`,
    'criterion-not-met': ({ subject, have, needed }) =>
      `المعيار «${subject}»: أصوات «مستوفٍ» ${have}، والحد الأدنى ${needed}.`,
    'no-item-passed': () => 'لم ينل أي محتوى ما يكفي من الأصوات لاقتراح دعمه.',
    'votes-too-few': ({ have, needed }) => `الأصوات الموافقة ${have}، والحد الأدنى ${needed}.`,
  },
};
