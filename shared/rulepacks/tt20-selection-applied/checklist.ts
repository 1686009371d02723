import type { PackChecklistItem } from '../dossier.ts';

const paper = {
  types: ['pdf', 'docx'],
  maxFiles: 1,
  stage: 'application',
} satisfies Partial<PackChecklistItem>;
const scans = {
  types: ['pdf', 'png', 'jpeg'],
  maxFiles: 5,
  stage: 'application',
} satisfies Partial<PackChecklistItem>;

/** Papers of Article 5; whatever stands under “revision” is asked of who was recommended. */
export const checklist: PackChecklistItem[] = [
  {
    ...scans,
    key: 'legal-status',
    title: {
      vi: 'Tài liệu chứng minh tư cách pháp lý của tổ chức',
      en: 'Proof of the legal status of the organisation',
      ar: 'وثائق تثبت الصفة القانونية للمؤسسة',
    },
    required: true,
    article: 'Điều 5.1, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...paper,
    key: 'application',
    formCode: 'B1-1-ĐON',
    title: {
      vi: 'Đơn đăng ký chủ trì thực hiện nhiệm vụ',
      en: 'Application to host the task',
      ar: 'طلب استضافة المهمة',
    },
    required: true,
    article: 'Điều 5.2, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...paper,
    key: 'narrative',
    formCode: 'B1-2a-TMĐTCN',
    title: {
      vi: 'Thuyết minh đề tài nghiên cứu ứng dụng và phát triển công nghệ',
      en: 'Description of the applied research and technology development topic',
      ar: 'الشرح التفصيلي لموضوع البحث التطبيقي وتطوير التكنولوجيا',
    },
    required: true,
    article: 'Điều 5.3, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...paper,
    key: 'organisation-summary',
    formCode: 'B1-3-LLTC',
    title: {
      vi: 'Tóm tắt hoạt động khoa học và công nghệ của tổ chức đăng ký chủ trì',
      en: 'Summary of the host’s science and technology activity',
      ar: 'ملخص النشاط العلمي والتكنولوجي للمؤسسة المستضيفة',
    },
    required: true,
    article: 'Điều 5.4, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...paper,
    key: 'pi-cv',
    formCode: 'B1-4-LLCN',
    title: {
      vi: 'Lý lịch khoa học của chủ nhiệm có xác nhận của tổ chức quản lý nhân sự',
      en: 'Scientific CV of the principal investigator, certified by the employer',
      ar: 'السيرة العلمية للباحث الرئيسي مصدقة من جهة عمله',
    },
    required: true,
    article: 'Điều 5.5, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...paper,
    key: 'member-cvs',
    formCode: 'B1-4-LLCN',
    title: {
      vi: 'Lý lịch khoa học của thành viên chính, thư ký khoa học',
      en: 'Scientific CVs of the key members and the scientific secretary',
      ar: 'السير العلمية للأعضاء الرئيسيين والأمين العلمي',
    },
    required: true,
    maxFiles: 10,
    article: 'Điều 5.6, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...paper,
    key: 'expert-cvs',
    title: {
      vi: 'Lý lịch khoa học của chuyên gia trong nước, chuyên gia nước ngoài',
      en: 'Scientific CVs of domestic and foreign experts',
      ar: 'السير العلمية للخبراء المحليين والأجانب',
    },
    required: false,
    when: {
      vi: 'Trường hợp có chuyên gia tham gia thực hiện',
      en: 'If experts take part in the task',
      ar: 'في حال مشاركة خبراء في التنفيذ',
    },
    maxFiles: 10,
    article: 'Điều 5.7, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...scans,
    key: 'partners',
    formCode: 'B1-5-PHNC, B1-6-LLTCPHNC',
    title: {
      vi: 'Văn bản xác nhận phối hợp và tóm tắt hoạt động của các tổ chức phối hợp',
      en: 'Consent of the cooperating organisations and a summary of their activity',
      ar: 'موافقات المؤسسات المتعاونة وملخصات أنشطتها',
    },
    required: false,
    when: {
      vi: 'Trường hợp có tổ chức tham gia phối hợp thực hiện',
      en: 'If other organisations cooperate in the task',
      ar: 'في حال مشاركة مؤسسات متعاونة في التنفيذ',
    },
    article: 'Điều 5.8, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...scans,
    key: 'financial-statements',
    title: {
      vi: 'Báo cáo tài chính 02 năm gần nhất của tổ chức tham gia góp vốn',
      en: 'Financial statements of the last two years of each organisation that contributes capital',
      ar: 'القوائم المالية للسنتين الأخيرتين للمؤسسات المساهمة في رأس المال',
    },
    required: false,
    when: {
      vi: 'Nhiệm vụ có yêu cầu vốn đối ứng ngoài ngân sách nhà nước',
      en: 'If the task requires counterpart funds from outside the state budget',
      ar: 'إذا تطلبت المهمة تمويلا مقابلا من خارج ميزانية الدولة',
    },
    article: 'Điều 5.9, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...scans,
    key: 'counterpart-plan',
    title: {
      vi: 'Phương án huy động vốn đối ứng',
      en: 'Plan for raising the counterpart funds',
      ar: 'خطة تعبئة التمويل المقابل',
    },
    required: false,
    when: {
      vi: 'Nhiệm vụ có yêu cầu vốn đối ứng ngoài ngân sách nhà nước',
      en: 'If the task requires counterpart funds from outside the state budget',
      ar: 'إذا تطلبت المهمة تمويلا مقابلا من خارج ميزانية الدولة',
    },
    article: 'Điều 5.10, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...scans,
    key: 'quotations',
    title: {
      vi: 'Báo giá thiết bị, nguyên vật liệu, dịch vụ còn hiệu lực (không quá 90 ngày tính đến thời điểm nộp hồ sơ)',
      en: 'Valid quotations for equipment, materials and services (not older than 90 days when filed)',
      ar: 'عروض أسعار سارية للمعدات والمواد والخدمات (لا يتجاوز عمرها 90 يوما عند التقديم)',
    },
    required: true,
    stage: 'revision',
    maxFiles: 10,
    article: 'Điều 5.11, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...scans,
    key: 'certified-cvs',
    formCode: 'B1-4-LLCN',
    title: {
      vi: 'Lý lịch khoa học của thành viên chính, thư ký khoa học có xác nhận của tổ chức quản lý nhân sự',
      en: 'Scientific CVs of the key members and the scientific secretary, certified by their employers',
      ar: 'السير العلمية للأعضاء الرئيسيين والأمين العلمي مصدقة من جهات عملهم',
    },
    required: true,
    stage: 'revision',
    maxFiles: 10,
    article: 'Điều 5.6, Thông tư 20/2023/TT-BKHCN',
  },
  {
    ...scans,
    key: 'other',
    title: {
      vi: 'Tài liệu liên quan khác',
      en: 'Other related papers',
      ar: 'مستندات أخرى ذات صلة',
    },
    required: false,
    maxFiles: 10,
    article: 'Điều 5.12, Thông tư 20/2023/TT-BKHCN',
  },
];
