import { say, section } from '../build/build.ts';
import { dongColumn, rowColumn, textColumn } from '../build/columns.ts';
import { basisColumn, pricedColumns } from '../build/costs.ts';
import { table } from '../build/questions.ts';

export const costs = section(
  'costs',
  say(
    'Dự toán chi tiết kinh phí thực hiện nhiệm vụ',
    'Detailed cost estimate of the task',
    'التقدير المالي المفصل للمهمة',
  ),
  {
    source: 'Phụ lục kèm theo Mẫu số I.5',
    intro: say(
      'Đơn vị tính: đồng. Thành tiền được tính tự động bằng khối lượng nhân đơn giá.',
      'In đồng. The amount is worked out as quantity times unit price.',
      'بالدونغ. يُحسب المبلغ تلقائيًا بضرب الكمية في سعر الوحدة.',
    ),
  },
  [
    table(
      'lines',
      say('Bảng dự toán', 'Cost table', 'جدول التكاليف'),
      [
        rowColumn('item', say('Nội dung công việc', 'Content item', 'البند'), [
          '/contents/items',
          'name',
        ]),
        textColumn('expense', say('Nội dung chi', 'Expense', 'وجه الإنفاق')),
        ...pricedColumns(),
        dongColumn('state', say('NSNN', 'State budget', 'ميزانية الدولة'), { total: true }),
        dongColumn('counterpart', say('Đối ứng', 'Counterpart', 'المساهمة الذاتية'), {
          optional: true,
          total: true,
        }),
        basisColumn(),
      ],
      { rowName: say('Dòng chi', 'Cost line', 'بند التكلفة') },
    ),
  ],
);
