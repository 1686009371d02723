import { say, section } from '../build/build.ts';
import { dongColumn, rowColumn, textColumn } from '../build/columns.ts';
import { basisColumn, pricedColumns } from '../build/costs.ts';
import { table } from '../build/questions.ts';

export const costs = section(
  'costs',
  say(
    'Dự kiến kinh phí theo nội dung',
    'Expected costs by content',
    'التكاليف المتوقعة حسب المضمون',
  ),
  { source: 'Khoản 2 Điều 11; khoản 7 Điều 15' },
  [
    table(
      'lines',
      say('Bảng kinh phí', 'Cost table', 'جدول التكاليف'),
      [
        rowColumn('item', say('Thuộc nội dung', 'Content', 'المضمون'), ['/contents/items', 'name']),
        textColumn('expense', say('Nội dung chi', 'Expense', 'وجه الإنفاق')),
        ...pricedColumns(),
        dongColumn('state', say('Ngân sách nhà nước', 'State budget', 'ميزانية الدولة'), {
          total: true,
        }),
        dongColumn('other', say('Nguồn khác', 'Other sources', 'مصادر أخرى'), {
          optional: true,
          total: true,
        }),
        basisColumn(),
      ],
      { rowName: say('Dòng chi', 'Cost line', 'بند التكلفة') },
    ),
  ],
);
