import { say } from '../../forms/build/build.ts';
import type { ReportSection } from './form.ts';

/** Phần III và IV, the same in both forms: what the centre writes of its year. */
export const assessed: readonly ReportSection[] = [
  {
    key: 'results',
    number: 'III.1.a',
    fill: 'text',
    title: say('Kết quả, hiệu quả hoạt động trong năm', 'Results of the year', 'نتائج السنة'),
  },
  {
    key: 'strengths',
    number: 'III.1.b',
    fill: 'text',
    title: say('Thuận lợi', 'What went well', 'جوانب التيسير'),
  },
  {
    key: 'difficulties',
    number: 'III.1.c',
    fill: 'text',
    title: say('Khó khăn, vướng mắc', 'Difficulties', 'الصعوبات والعوائق'),
  },
  {
    key: 'policies',
    number: 'III.2.a',
    fill: 'text',
    title: say(
      'Các chính sách ưu đãi, hỗ trợ được thụ hưởng',
      'Incentives and support enjoyed',
      'سياسات الحوافز والدعم المستفاد منها',
    ),
  },
  {
    key: 'policyStrengths',
    number: 'III.2.b',
    fill: 'text',
    title: say(
      'Thuận lợi khi hưởng chính sách',
      'What was easy about these policies',
      'جوانب التيسير في هذه السياسات',
    ),
  },
  {
    key: 'policyDifficulties',
    number: 'III.2.c',
    fill: 'text',
    title: say(
      'Khó khăn, vướng mắc khi hưởng chính sách',
      'What was difficult about these policies',
      'الصعوبات في هذه السياسات',
    ),
  },
  {
    key: 'recommendations',
    number: 'IV',
    fill: 'text',
    title: say('Kiến nghị, đề xuất', 'Recommendations', 'التوصيات والمقترحات'),
  },
];
