import type { PackChecklistItem, PackQuestion, PackStatement } from '../dossier.ts';
import { plan as article } from './articles.ts';

/** Who is turned away before the form. */
export const questions: PackQuestion[] = [
  {
    key: 'own-idea',
    text: {
      vi: 'Ý tưởng có phải của chính nhóm, hoặc nhóm có được phép sử dụng, và không vi phạm quyền sở hữu trí tuệ của người khác không?',
      en: 'Is the idea your own, or are you allowed to use it, and does it respect the intellectual property of others?',
      ar: 'هل الفكرة فكرتكم أو يحق لكم استعمالها، وهل تحترم الملكية الفكرية للآخرين؟',
    },
    bars: 'no',
    article,
  },
  {
    key: 'lawful',
    text: {
      vi: 'Ý tưởng có thuộc ngành, nghề bị pháp luật cấm đầu tư kinh doanh không?',
      en: 'Does the idea belong to a line of business that the law forbids?',
      ar: 'هل تندرج الفكرة ضمن نشاط تجاري يحظره القانون؟',
    },
    bars: 'yes',
    article,
  },
  {
    key: 'already-incubated',
    text: {
      vi: 'Ý tưởng này có đang được một chương trình ươm tạo khác dùng ngân sách nhà nước hỗ trợ không?',
      en: 'Is another state-funded incubation programme already supporting this idea?',
      ar: 'هل يدعم هذه الفكرةَ حاليًّا برنامجُ احتضان آخر ممول من ميزانية الدولة؟',
    },
    bars: 'yes',
    article,
  },
];

export const declarations: PackStatement[] = [
  {
    key: 'truthful',
    text: {
      vi: 'Thông tin trong hồ sơ là đúng sự thật; đơn vị chịu trách nhiệm về thông tin đã khai.',
      en: 'What this application says is true, and we answer for it.',
      ar: 'المعلومات الواردة في هذا الطلب صحيحة ونحن مسؤولون عنها.',
    },
    article,
  },
  {
    key: 'takes-part',
    text: {
      vi: 'Nếu được chọn, nhóm tham gia đầy đủ chương trình ươm tạo và cung cấp số liệu theo dõi của dự án.',
      en: 'If selected, the team takes full part in the incubation programme and gives the figures by which it is followed.',
      ar: 'إذا وقع علينا الاختيار، يشارك الفريق في برنامج الاحتضان كاملًا ويقدم أرقام المتابعة.',
    },
    article,
  },
];

const paper = {
  required: false,
  stage: 'application',
  article,
} satisfies Partial<PackChecklistItem>;

/** Nothing has to be attached: the form says it all, and a phone is enough to fill it in. */
export const checklist: PackChecklistItem[] = [
  {
    ...paper,
    key: 'deck',
    title: {
      vi: 'Bản trình bày ý tưởng',
      en: 'Presentation of the idea',
      ar: 'عرض تقديمي للفكرة',
    },
    types: ['pdf'],
    maxFiles: 1,
  },
  {
    ...paper,
    key: 'evidence',
    title: {
      vi: 'Ảnh sản phẩm, kết quả thử nghiệm, khảo sát, thư giới thiệu',
      en: 'Pictures of the product, test results, surveys, letters of recommendation',
      ar: 'صور المنتج ونتائج التجارب والاستطلاعات ورسائل التوصية',
    },
    types: ['pdf', 'png', 'jpeg'],
    maxFiles: 5,
  },
];

/** Who may not judge an idea. */
export const conflicts: PackStatement[] = [
  {
    key: 'takes-part',
    text: {
      vi: 'Là thành viên của nhóm hoặc người của tổ chức nộp ý tưởng',
      en: 'I am one of the team, or belong to the organisation that applies',
      ar: 'أنا من أعضاء الفريق أو من المؤسسة المتقدمة',
    },
    article,
  },
  {
    key: 'invests',
    text: {
      vi: 'Đã hoặc đang góp vốn, cố vấn có thù lao cho nhóm',
      en: 'I have invested in the team, or advise it for pay',
      ar: 'استثمرتُ في الفريق أو أقدم له المشورة بأجر',
    },
    article,
  },
  {
    key: 'family',
    text: {
      vi: 'Là vợ, chồng, cha, mẹ, con, anh, chị, em của một thành viên trong nhóm',
      en: 'I am the spouse, parent, child or sibling of one of the team',
      ar: 'أنا زوج أو والد أو ولد أو أخ لأحد أعضاء الفريق',
    },
    article,
  },
];
