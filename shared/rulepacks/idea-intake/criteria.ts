import type { WeightedCriterion } from '../scheme.ts';
import { scale as article } from './articles.ts';

/**
 * Weights together 20, so that all 5s are 100 points. The model gives three criteria “3 and 4” and does
 * not say which has 4: the centre gives it to what the programme is for, the innovation.
 */
export const criteria: WeightedCriterion[] = [
  {
    key: 'resources',
    weight: 3,
    title: {
      vi: 'Nguồn lực: xác định rõ con người, vốn đầu tư, hỗ trợ kỹ thuật cần có',
      en: 'Resources: the people, capital and technical help needed are clear',
      ar: 'الموارد: وضوح ما يلزم من أشخاص ورأس مال ودعم فني',
    },
    hint: {
      vi: 'Ai làm việc gì, dành bao nhiêu thời gian; đã có gì và còn thiếu gì.',
      en: 'Who does what and for how much of their time; what is at hand and what is missing.',
      ar: 'من يعمل ماذا وبأي قدر من وقته؛ ما هو متوافر وما ينقص.',
    },
    article,
  },
  {
    key: 'market',
    weight: 3,
    title: {
      vi: 'Thị trường: đã khảo sát nhu cầu, phân khúc, mục tiêu và quy mô',
      en: 'Market: demand, segment, aims and size have been surveyed',
      ar: 'السوق: دراسة الطلب والشريحة والأهداف والحجم',
    },
    hint: {
      vi: 'Đã hỏi chuyện khách hàng thật; số liệu nêu rõ nguồn.',
      en: 'Real customers have been asked; figures name their source.',
      ar: 'سُئل عملاء حقيقيون، وذُكر مصدر الأرقام.',
    },
    article,
  },
  {
    key: 'advantage',
    weight: 4,
    title: {
      vi: 'Tính đổi mới sáng tạo và lợi thế cạnh tranh của sản phẩm',
      en: 'Innovation, and the advantage of the product over its competitors',
      ar: 'الابتكار والميزة التنافسية للمنتج في السوق',
    },
    hint: {
      vi: 'Khác gì cách làm hiện có; vì sao người khác khó làm theo.',
      en: 'How it differs from what exists; why it is hard to copy.',
      ar: 'بماذا يختلف عن القائم، ولماذا يصعب تقليده.',
    },
    article,
  },
  {
    key: 'plan',
    weight: 2,
    title: {
      vi: 'Kế hoạch hoàn thiện ý tưởng, phương án',
      en: 'Plan for completing the idea',
      ar: 'خطة استكمال الفكرة',
    },
    article,
  },
  {
    key: 'risks',
    weight: 2,
    title: {
      vi: 'Dự báo nguy cơ tiềm ẩn và kế hoạch khắc phục',
      en: 'Risks foreseen, and how they will be dealt with',
      ar: 'المخاطر المتوقعة وخطة معالجتها',
    },
    article,
  },
  {
    key: 'feasibility',
    weight: 2,
    title: {
      vi: 'Tính khả thi và hiệu quả cụ thể',
      en: 'Feasibility and tangible effect',
      ar: 'الجدوى والأثر الملموس',
    },
    article,
  },
  {
    key: 'persuasion',
    weight: 1,
    title: {
      vi: 'Khả năng thuyết phục về ý tưởng, phương án',
      en: 'How convincingly the idea is presented',
      ar: 'القدرة على الإقناع بالفكرة',
    },
    article,
  },
  {
    key: 'references',
    weight: 1,
    title: {
      vi: 'Nhận xét của tổ chức, cá nhân có uy tín trong ngành, lĩnh vực',
      en: 'What organisations or people respected in the field say of it',
      ar: 'آراء مؤسسات أو أشخاص ذوي مكانة في المجال',
    },
    article,
  },
  {
    key: 'tests',
    weight: 1,
    title: {
      vi: 'Kết quả thử nghiệm sản phẩm',
      en: 'Results of testing the product',
      ar: 'نتائج تجربة المنتج',
    },
    article,
  },
  {
    key: 'future',
    weight: 1,
    title: {
      vi: 'Khả năng ứng dụng và phát triển ý tưởng trong tương lai',
      en: 'How the idea can be applied and developed in future',
      ar: 'إمكان تطبيق الفكرة وتطويرها في المستقبل',
    },
    article,
  },
];
