import { say, section } from '../build/build.ts';
import { choiceColumn, dongColumn, textColumn } from '../build/columns.ts';
import { basisColumn, pricedColumns } from '../build/costs.ts';
import { longtext, table } from '../build/questions.ts';

const items = [
  {
    value: 'labour',
    label: say(
      'Trả công lao động trực tiếp, thuê chuyên gia',
      'Direct labour and experts',
      'أجور العمل المباشر والخبراء',
    ),
  },
  {
    value: 'materials',
    label: say('Nguyên, vật liệu, năng lượng', 'Materials and energy', 'المواد والطاقة'),
  },
  { value: 'equipment', label: say('Thiết bị, máy móc', 'Equipment', 'المعدات') },
  {
    value: 'construction',
    label: say('Xây dựng, sửa chữa nhỏ', 'Building and small repairs', 'إنشاءات وإصلاحات صغيرة'),
  },
  { value: 'other', label: say('Chi khác', 'Other', 'نفقات أخرى') },
];

/** Narrative B1-2a, part IV: the money by expense item and by source (criterion 5). */
export const costs = section(
  'costs',
  say(
    'Nhu cầu kinh phí thực hiện đề tài và nguồn kinh phí',
    'Money needed and its sources',
    'التمويل المطلوب ومصادره',
  ),
  { source: 'Biểu B1-2a-TMĐTCN, phần IV và phụ lục dự toán' },
  [
    table(
      'lines',
      say('Bảng kinh phí', 'Cost table', 'جدول التكاليف'),
      [
        choiceColumn('item', say('Khoản chi', 'Expense item', 'وجه الإنفاق'), items),
        textColumn('expense', say('Nội dung chi', 'Expense', 'التفصيل')),
        ...pricedColumns(),
        dongColumn('state', say('Ngân sách nhà nước', 'State budget', 'ميزانية الدولة'), {
          total: true,
        }),
        dongColumn('other', say('Ngoài ngân sách', 'Other sources', 'خارج الميزانية'), {
          optional: true,
          total: true,
        }),
        basisColumn(),
      ],
      { rowName: say('Dòng chi', 'Cost line', 'بند التكلفة') },
    ),
    longtext(
      'counterpartPlan',
      say(
        'Phương án huy động vốn đối ứng (nếu có yêu cầu)',
        'Plan for raising counterpart money (if required)',
        'خطة تدبير المساهمة الذاتية (إن طُلبت)',
      ),
      500,
      { optional: true },
    ),
  ],
);
