import type { Rule } from '../rule.ts';
import { say } from './build.ts';

interface Budget {
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly months: string;
  readonly table: string;
  readonly otherColumn: string;
}

const column = (table: string, key: string) => [{ table, column: key }];

/** Σ of the sources = total, and each equals the foot of the cost table; then the ceilings. */
export const budgetRules = (at: Budget): Rule[] => [
  {
    ...{ kind: 'equal', key: 'total-is-sources', at: at.total },
    left: [{ pointer: at.total }],
    right: [{ pointer: at.state }, { pointer: at.other }],
    words: say(
      'Tổng kinh phí phải bằng tiền từ ngân sách nhà nước cộng các nguồn khác.',
      'The total cost must equal state money plus the other sources.',
      'يجب أن تساوي التكلفة الإجمالية تمويل الدولة مضافًا إليه المصادر الأخرى.',
    ),
  },
  {
    ...{ kind: 'equal', key: 'total-is-table', at: at.total },
    left: [{ pointer: at.total }],
    right: column(at.table, 'amount'),
    words: say(
      'Tổng kinh phí phải bằng tổng thành tiền của bảng dự toán.',
      'The total cost must equal the total amount of the cost table.',
      'يجب أن تساوي التكلفة الإجمالية مجموع المبالغ في جدول التكاليف.',
    ),
  },
  {
    ...{ kind: 'equal', key: 'state-is-table', at: at.state },
    left: [{ pointer: at.state }],
    right: column(at.table, 'state'),
    words: say(
      'Kinh phí đề nghị từ ngân sách nhà nước phải bằng tổng cột ngân sách nhà nước của bảng dự toán.',
      'The state money requested must equal the total of the state column of the cost table.',
      'يجب أن يساوي التمويل المطلوب من الدولة مجموع عمود ميزانية الدولة في جدول التكاليف.',
    ),
  },
  {
    ...{ kind: 'equal', key: 'other-is-table', at: at.other },
    left: [{ pointer: at.other }],
    right: column(at.table, at.otherColumn),
    words: say(
      'Kinh phí từ nguồn khác phải bằng tổng cột tương ứng của bảng dự toán.',
      'Money from other sources must equal the total of its column in the cost table.',
      'يجب أن يساوي تمويل المصادر الأخرى مجموع عموده في جدول التكاليف.',
    ),
  },
  {
    ...{ kind: 'shareAtMost', key: 'state-share', at: at.state, limit: 'stateShare' },
    part: [{ pointer: at.state }],
    whole: [{ pointer: at.total }],
    words: say(
      'Tỷ lệ kinh phí từ ngân sách nhà nước không được vượt mức trần của đợt kêu gọi.',
      'The share of state money may not exceed the ceiling of the call.',
      'لا يجوز أن تتجاوز حصة تمويل الدولة سقف الدعوة.',
    ),
  },
  {
    ...{ kind: 'atMost', key: 'state-ceiling', at: at.state, limit: 'stateMoney' },
    of: [{ pointer: at.state }],
    words: say(
      'Kinh phí đề nghị từ ngân sách nhà nước không được vượt mức trần của đợt kêu gọi.',
      'The state money requested may not exceed the ceiling of the call.',
      'لا يجوز أن يتجاوز التمويل المطلوب من الدولة سقف الدعوة.',
    ),
  },
  {
    ...{ kind: 'atMost', key: 'longest-period', at: at.months, limit: 'months' },
    of: [{ pointer: at.months }],
    words: say(
      'Thời gian thực hiện không được dài hơn mức tối đa theo quy định.',
      'The period may not be longer than the rules allow.',
      'لا يجوز أن تزيد المدة على الحد الأقصى المقرر.',
    ),
  },
];
