import type { PointsScheme } from '../scheme.ts';

const criteria: PointsScheme['criteria'] = [
  {
    key: 'overview',
    max: 12,
    title: {
      vi: 'Tổng quan tình hình nghiên cứu',
      en: 'Overview of the state of research',
      ar: 'استعراض حالة البحوث في المجال',
    },
    article: 'Điều 12.1.a, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'content',
    max: 24,
    title: {
      vi: 'Nội dung, nhân lực thực hiện các nội dung, phương pháp nghiên cứu và kỹ thuật sử dụng',
      en: 'Content, the people who carry it out, research methods and techniques used',
      ar: 'المحتوى والكوادر المنفذة له ومناهج البحث والتقنيات المستخدمة',
    },
    article: 'Điều 12.1.b, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'products',
    max: 16,
    title: {
      vi: 'Sản phẩm khoa học và công nghệ',
      en: 'Scientific and technological products',
      ar: 'المنتجات العلمية والتكنولوجية',
    },
    article: 'Điều 12.1.c, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'application',
    max: 16,
    title: {
      vi: 'Khả năng ứng dụng hoặc sử dụng kết quả tạo ra vào sản xuất và đời sống',
      en: 'How far the results can be applied or used in production and in daily life',
      ar: 'إمكانية تطبيق النتائج أو الاستفادة منها في الإنتاج والحياة',
    },
    article: 'Điều 12.1.d, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'feasibility',
    max: 16,
    title: {
      vi: 'Tính khả thi về kế hoạch và kinh phí thực hiện',
      en: 'Feasibility of the plan and of the budget',
      ar: 'قابلية الخطة والميزانية للتنفيذ',
    },
    article: 'Điều 12.1.đ, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'capacity',
    max: 16,
    title: {
      vi: 'Năng lực của tổ chức và cá nhân thực hiện',
      en: 'Capacity of the organisation and the people who carry out the task',
      ar: 'قدرات المؤسسة والأفراد القائمين بالتنفيذ',
    },
    article: 'Điều 12.1.e, Thông tư 20/2023/TT-BKHCN',
  },
];

/** Phiếu đánh giá B2-3a-ĐGĐTCN: 100 points. */
export const scheme: PointsScheme = {
  kind: 'points',
  criteria,
  outlier: {
    share: { num: 20, den: 100, op: 'gt' },
    article: 'Điều 11.5.d, Thông tư 20/2023/TT-BKHCN',
  },
  bonus: { from: 70, percent: 10, article: 'Điều 11.7, Thông tư 20/2023/TT-BKHCN' },
  least: { points: 70, article: 'Điều 11.8.a, Thông tư 20/2023/TT-BKHCN' },
  zeroed: {
    share: { num: 1, den: 4, op: 'gt' },
    of: 'membersPresent',
    article: 'Điều 11.8.a, Thông tư 20/2023/TT-BKHCN',
  },
  ties: {
    order: ['lessStateMoney', 'excellentTask', 'contentMean'],
    content: 'content',
    excellentWithinYears: 5,
    article: 'Điều 11.8.b, Thông tư 20/2023/TT-BKHCN',
  },
  reasonWhen: { mark: 'zero', article: 'Điều 10.3.b, Thông tư 20/2023/TT-BKHCN' },
};
