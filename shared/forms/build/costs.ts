import { say } from './build.ts';
import { dongColumn, proseColumn, textColumn, volumeColumn } from './columns.ts';

/** Volume × unit price, shown and never stored. */
export const pricedColumns = () => [
  volumeColumn('volume', say('Khối lượng', 'Quantity', 'الكمية'), {
    hint: say('Tối đa hai chữ số thập phân.', 'At most two decimals.', 'منزلتان عشريتان كحد أقصى.'),
  }),
  textColumn('unit', say('Đơn vị', 'Unit', 'الوحدة'), { max: 40 }),
  dongColumn('unitPrice', say('Định mức/Đơn giá', 'Norm or unit price', 'المعيار أو سعر الوحدة')),
  dongColumn('amount', say('Thành tiền', 'Amount', 'المبلغ'), {
    computed: { kind: 'product', of: ['volume', 'unitPrice'] },
    total: true,
  }),
];

/** On what each cost line stands: a norm, a quotation, a contract. */
export const basisColumn = () =>
  proseColumn('basis', say('Căn cứ lập dự toán', 'Basis of the estimate', 'أساس التقدير'), {
    hint: say(
      'Ghi định mức, báo giá hoặc văn bản làm căn cứ.',
      'Name the norm, quotation or document it rests on.',
      'اذكر المعيار أو عرض السعر أو المستند المرجعي.',
    ),
  });

/** State money and other money of a line add up to its amount. */
export const fundedRule = (table: string, other: string) => ({
  kind: 'rowsEqual' as const,
  key: 'line-funded',
  at: table,
  column: 'state',
  left: ['state', other],
  right: ['amount'],
  words: say(
    'Ở mỗi dòng dự toán, tiền từ ngân sách nhà nước cộng phần còn lại phải đúng bằng thành tiền.',
    'On each cost line, state money plus the rest must equal the amount exactly.',
    'في كل بند، يجب أن يساوي تمويل الدولة مضافًا إليه الباقي المبلغَ تمامًا.',
  ),
});
