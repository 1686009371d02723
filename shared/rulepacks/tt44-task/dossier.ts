import type { PackChecklistItem, PackStatement } from '../dossier.ts';

const paper = {
  types: ['pdf', 'docx'],
  maxFiles: 1,
  stage: 'application',
} satisfies Partial<PackChecklistItem>;

/** Papers of Article 14(1). */
export const checklist: PackChecklistItem[] = [
  {
    ...paper,
    key: 'narrative',
    formCode: 'BM-08',
    title: {
      vi: 'Bản thuyết minh chương trình',
      en: 'Description of the programme',
      ar: 'الشرح التفصيلي للبرنامج',
    },
    required: true,
    article: 'Điều 14.1.a, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    ...paper,
    key: 'cvs',
    formCode: 'BM-09',
    title: {
      vi: 'Lý lịch khoa học của chủ nhiệm và các thành viên Ban Chủ nhiệm',
      en: 'Scientific CVs of the leader and the members of the steering group',
      ar: 'السير العلمية لرئيس البرنامج وأعضاء هيئته القيادية',
    },
    required: true,
    maxFiles: 10,
    article: 'Điều 14.1.b, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    ...paper,
    key: 'facilities',
    formCode: 'BM-10',
    title: {
      vi: 'Hồ sơ tiềm lực về cơ sở vật chất để tổ chức thực hiện',
      en: 'Facilities available for carrying it out',
      ar: 'ملف الإمكانات والمرافق المتاحة للتنفيذ',
    },
    required: true,
    article: 'Điều 14.1.c, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    ...paper,
    key: 'partners',
    formCode: 'BM-11',
    title: {
      vi: 'Văn bản xác nhận của đơn vị phối hợp thực hiện',
      en: 'Confirmation by the cooperating organisations',
      ar: 'تأكيد من المؤسسات المتعاونة في التنفيذ',
    },
    required: false,
    when: {
      vi: 'Trường hợp có đơn vị phối hợp thực hiện',
      en: 'If other organisations cooperate',
      ar: 'في حال وجود مؤسسات متعاونة',
    },
    maxFiles: 10,
    article: 'Điều 14.1.d, Thông tư 44/2026/TT-BGDĐT',
  },
];

/** Article 16(3): who may not sit. */
export const conflicts: PackStatement[] = [
  {
    key: 'takes-part',
    text: {
      vi: 'Là cá nhân đăng ký chủ nhiệm hoặc tham gia thực hiện',
      en: 'I am registered to lead it or to take part in it',
      ar: 'أنا مسجل لقيادة العمل أو للمشاركة في تنفيذه',
    },
    article: 'Điều 16.3.a, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'staff-of-host',
    text: {
      vi: 'Là cá nhân thuộc tổ chức đăng ký chủ trì',
      en: 'I belong to the organisation that would host it',
      ar: 'أنتمي إلى المؤسسة المتقدمة للاستضافة',
    },
    article: 'Điều 16.3.b, Thông tư 44/2026/TT-BGDĐT',
  },
];
