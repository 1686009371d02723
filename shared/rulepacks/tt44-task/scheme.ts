import type { VoteScheme } from '../scheme.ts';

const criteria: VoteScheme['criteria'] = [
  {
    key: 'urgency',
    max: 10,
    title: {
      vi: 'Tính cấp thiết của chương trình',
      en: 'Urgency of the programme',
      ar: 'مدى إلحاح البرنامج',
    },
    article: 'Điều 15.1, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'goals',
    max: 10,
    title: {
      vi: 'Mục tiêu chương trình',
      en: 'Goals of the programme',
      ar: 'أهداف البرنامج',
    },
    article: 'Điều 15.2, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'content',
    max: 15,
    title: {
      vi: 'Nội dung nghiên cứu và tiến độ thực hiện chương trình',
      en: 'Research content and schedule of the programme',
      ar: 'محتوى البحث والجدول الزمني لتنفيذ البرنامج',
    },
    article: 'Điều 15.3, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'products',
    max: 30,
    title: {
      vi: 'Sản phẩm của chương trình',
      en: 'Products of the programme',
      ar: 'مخرجات البرنامج',
    },
    article: 'Điều 15.4, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'effect',
    max: 10,
    title: {
      vi: 'Hiệu quả, phương thức chuyển giao kết quả nghiên cứu, khả năng ứng dụng và tác động dự kiến',
      en: 'Effect, how the results are transferred, how far they can be applied, and the expected impact',
      ar: 'الفاعلية وطريقة نقل نتائج البحث وقابلية التطبيق والأثر المتوقع',
    },
    article: 'Điều 15.5, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'capacity',
    max: 10,
    title: {
      vi: 'Năng lực thực hiện chương trình',
      en: 'Capacity to carry out the programme',
      ar: 'القدرة على تنفيذ البرنامج',
    },
    article: 'Điều 15.6, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    // The circular names the ministry’s own budget; a province puts its own in that place.
    key: 'coFunding',
    max: 10,
    title: {
      vi: 'Tính hợp lý và tính khả thi của phương án huy động các nguồn vốn ngoài ngân sách sự nghiệp khoa học, công nghệ và đổi mới sáng tạo để thực hiện chương trình',
      en: 'Whether the plan to raise funds from outside the science, technology and innovation budget is reasonable and feasible',
      ar: 'معقولية خطة تعبئة التمويل من خارج ميزانية العلوم والتكنولوجيا والابتكار وقابليتها للتنفيذ',
    },
    article: 'Điều 15.7, Thông tư 44/2026/TT-BGDĐT',
  },
  {
    key: 'proposerBonus',
    max: 5,
    onlyFor: 'proposer',
    title: {
      vi: 'Điểm thưởng (dành cho tổ chức đề xuất chương trình)',
      en: 'Bonus points (for the organisation that proposed the programme)',
      ar: 'نقاط إضافية (للمؤسسة التي اقترحت البرنامج)',
    },
    article: 'Điều 15.8, Thông tư 44/2026/TT-BGDĐT',
  },
];

/** Phiếu đánh giá BM-14: up to 100 points that inform, and a vote that decides. */
export const scheme: VoteScheme = {
  kind: 'vote',
  criteria,
  passes: {
    share: { num: 2, den: 3, op: 'gte' },
    of: 'membersPresent',
    article: 'Điều 16.7.b, Thông tư 44/2026/TT-BGDĐT',
  },
  reasonWhen: { mark: 'decline', article: 'Điều 16.7.c, Thông tư 44/2026/TT-BGDĐT' },
};
