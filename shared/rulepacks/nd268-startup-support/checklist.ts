import type { PackChecklistItem } from '../dossier.ts';

/** Article 11; the investment file of clause 5 is for technology renewal only. */
export const checklist: PackChecklistItem[] = [
  {
    key: 'application',
    formCode: 'I.1',
    title: {
      vi: 'Đơn đăng ký thực hiện nhiệm vụ đổi mới sáng tạo',
      en: 'Application to carry out an innovation task',
      ar: 'طلب تنفيذ مهمة ابتكارية',
    },
    required: true,
    types: ['pdf', 'docx'],
    maxFiles: 1,
    stage: 'application',
    article: 'Điều 11.1, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'narrative',
    formCode: 'I.5',
    title: {
      vi: 'Thuyết minh nhiệm vụ hỗ trợ khởi nghiệp sáng tạo',
      en: 'Description of the startup-support task',
      ar: 'الشرح التفصيلي لمهمة دعم الشركات الناشئة المبتكرة',
    },
    required: true,
    types: ['pdf', 'docx'],
    maxFiles: 2,
    stage: 'application',
    article: 'Điều 11.2, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'legal-status',
    title: {
      vi: 'Tài liệu chứng minh tư cách pháp lý của tổ chức đề xuất',
      en: 'Proof of the legal status of the proposing organisation',
      ar: 'وثائق تثبت الصفة القانونية للمؤسسة المقترحة',
    },
    required: true,
    types: ['pdf', 'png', 'jpeg'],
    maxFiles: 5,
    stage: 'application',
    article: 'Điều 11.3, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'single-source',
    formCode: 'I.6',
    title: {
      vi: 'Văn bản cam kết chỉ tiếp nhận duy nhất một nguồn kinh phí từ ngân sách nhà nước cho cùng một nội dung chi',
      en: 'Commitment to accept state money from one source only for the same item of expenditure',
      ar: 'تعهد بقبول مصدر تمويل واحد فقط من ميزانية الدولة لبند الإنفاق نفسه',
    },
    required: true,
    types: ['pdf', 'png', 'jpeg'],
    maxFiles: 1,
    stage: 'application',
    article: 'Điều 11.4, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'other',
    title: {
      vi: 'Văn bản, hồ sơ, tài liệu khác theo yêu cầu của cơ quan quản lý nhiệm vụ',
      en: 'Other papers that the managing agency asks for',
      ar: 'مستندات أخرى تطلبها الجهة المشرفة على المهمة',
    },
    required: false,
    types: ['pdf', 'docx', 'xlsx', 'png', 'jpeg'],
    maxFiles: 10,
    stage: 'application',
    article: 'Điều 11.6, Nghị định 268/2025/NĐ-CP',
  },
];
