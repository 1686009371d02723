import { assemble, say } from '../build/build.ts';
import { fundedRule } from '../build/costs.ts';
import { organisationPrefill } from '../build/organisation.ts';
import type { Form } from '../form.ts';
import { capacity } from './capacity.ts';
import { commitment } from './commitment.ts';
import { contents } from './contents.ts';
import { costs } from './costs.ts';
import { goals } from './goals.ts';
import { organisation } from './organisation.ts';
import { rules } from './rules.ts';
import { task } from './task.ts';

/** Application I.1 with narrative I.5, its cost annex, and commitment I.6 (Decree 268/2025). */
export const nd268: Form = assemble(
  {
    id: 'nd268-i1-i5@1',
    legalBasis: '268/2025/NĐ-CP',
    codes: ['I.1', 'I.5', 'I.6'],
    title: say(
      'Đơn đăng ký và thuyết minh nhiệm vụ hỗ trợ khởi nghiệp sáng tạo',
      'Application and narrative of a startup-support task',
      'طلب مهمة دعم الشركات الناشئة المبتكرة وشرحها',
    ),
  },
  [organisation, task, capacity, goals, contents, costs, commitment],
  {
    rules: [...rules, fundedRule('/costs/lines', 'counterpart')],
    highlights: {
      title: '/task/name',
      stateMoney: '/task/stateMoney',
      totalCost: '/task/totalCost',
      months: '/task/months',
      place: '/task/place',
      contentItems: { table: '/contents/items', name: 'name' },
    },
    prefill: organisationPrefill('organisation'),
  },
);
