import { assemble, say } from '../build/build.ts';
import { fundedRule } from '../build/costs.ts';
import { organisationPrefill } from '../build/organisation.ts';
import { budgetRules } from '../build/rules.ts';
import type { Form } from '../form.ts';
import type { Rule } from '../rule.ts';
import { application } from './application.ts';
import { costs } from './costs.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { products } from './products.ts';
import { science } from './science.ts';
import { topic } from './topic.ts';

const rules: Rule[] = [
  {
    kind: 'order',
    key: 'starts-before-ends',
    at: '/topic/endsOn',
    first: '/topic/startsOn',
    second: '/topic/endsOn',
    words: say(
      'Ngày kết thúc không được trước ngày bắt đầu.',
      'The last day may not come before the first.',
      'لا يجوز أن يسبق يوم الانتهاء يوم البدء.',
    ),
  },
  ...budgetRules({
    total: '/topic/totalCost',
    state: '/topic/stateMoney',
    other: '/topic/otherMoney',
    months: '/topic/months',
    table: '/costs/lines',
    otherColumn: 'other',
  }),
  {
    kind: 'covers',
    key: 'every-content-scheduled',
    at: '/plan/schedule',
    column: 'content',
    of: '/plan/contents',
    words: say(
      'Mỗi nội dung phải có ít nhất một công việc trong bảng tiến độ.',
      'Every content needs at least one work item in the schedule.',
      'يجب أن يكون لكل مضمون عمل واحد على الأقل في الجدول الزمني.',
    ),
  },
  fundedRule('/costs/lines', 'other'),
];

/**
 * Application B1-1-ĐON with narrative B1-2a-TMĐTCN (Circular 20/2023/TT-BKHCN, Article 5). The
 * published text attaches the blank forms as files; the questions follow their known headings
 * and the criteria of Article 12.
 */
export const tt20: Form = assemble(
  {
    id: 'tt20-b1-1-b1-2a@1',
    legalBasis: '20/2023/TT-BKHCN',
    codes: ['B1-1-ĐON', 'B1-2a-TMĐTCN'],
    title: say(
      'Đơn đăng ký và thuyết minh đề tài nghiên cứu ứng dụng và phát triển công nghệ',
      'Application and narrative of an applied research and technology topic',
      'طلب موضوع بحث تطبيقي وتطوير تقني وشرحه',
    ),
  },
  [application, topic, people, science, plan, products, costs],
  {
    rules,
    highlights: {
      title: '/topic/name',
      stateMoney: '/topic/stateMoney',
      totalCost: '/topic/totalCost',
      months: '/topic/months',
      place: '/topic/place',
      principalInvestigator: '/application/leader',
      contentItems: { table: '/plan/contents', name: 'name' },
    },
    prefill: organisationPrefill('application'),
  },
);
