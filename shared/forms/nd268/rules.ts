import { say } from '../build/build.ts';
import { budgetRules } from '../build/rules.ts';
import type { Rule } from '../rule.ts';

/** What must hold between the answers of I.1, I.5 and the cost annex. */
export const rules: Rule[] = [
  {
    kind: 'is',
    key: 'startup-support-only',
    at: '/task/kind',
    equals: 'startup-support',
    words: say(
      'Mẫu này chỉ dành cho nhiệm vụ hỗ trợ khởi nghiệp sáng tạo.',
      'This form is only for tasks that support innovative startups.',
      'هذا النموذج مخصص لمهام دعم الشركات الناشئة المبتكرة فقط.',
    ),
  },
  ...budgetRules({
    total: '/task/totalCost',
    state: '/task/stateMoney',
    other: '/task/otherMoney',
    months: '/task/months',
    table: '/costs/lines',
    otherColumn: 'counterpart',
  }),
  {
    kind: 'covers',
    key: 'every-item-has-activity',
    at: '/contents/activities',
    column: 'item',
    of: '/contents/items',
    words: say(
      'Mỗi nội dung phải có ít nhất một hoạt động.',
      'Every content item needs at least one activity.',
      'يجب أن يكون لكل بند نشاط واحد على الأقل.',
    ),
  },
  {
    kind: 'covers',
    key: 'every-item-has-cost',
    at: '/costs/lines',
    column: 'item',
    of: '/contents/items',
    words: say(
      'Mỗi nội dung phải có ít nhất một dòng dự toán.',
      'Every content item needs at least one cost line.',
      'يجب أن يكون لكل بند سطر تكلفة واحد على الأقل.',
    ),
  },
];
