import { assemble, say } from '../build/build.ts';
import { fundedRule } from '../build/costs.ts';
import { organisationPrefill } from '../build/organisation.ts';
import { budgetRules } from '../build/rules.ts';
import type { Form } from '../form.ts';
import { contents } from './contents.ts';
import { costs } from './costs.ts';
import { host } from './host.ts';
import { leader } from './leader.ts';
import { potential } from './potential.ts';
import { programme } from './programme.ts';

/**
 * The selection dossier of Circular 44/2026/TT-BGDĐT, Article 14(1): narrative BM-08, summary CV
 * BM-09, facilities BM-10, partners BM-11. The published text lists these forms by name only;
 * the questions follow Articles 11, 14 and 15.
 */
export const tt44: Form = assemble(
  {
    id: 'tt44-bm08-bm11@1',
    legalBasis: '44/2026/TT-BGDĐT',
    codes: ['BM-08', 'BM-09', 'BM-10', 'BM-11'],
    title: say(
      'Hồ sơ đăng ký tuyển chọn, giao trực tiếp nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo',
      'Dossier for selection or direct assignment of a science, technology and innovation task',
      'ملف الترشح لمهمة في العلوم والتقنية والابتكار',
    ),
  },
  [host, programme, contents, leader, potential, costs],
  {
    rules: [
      ...budgetRules({
        total: '/programme/totalCost',
        state: '/programme/stateMoney',
        other: '/programme/otherMoney',
        months: '/programme/months',
        table: '/costs/lines',
        otherColumn: 'other',
      }),
      {
        kind: 'covers',
        key: 'every-content-has-product',
        at: '/contents/products',
        column: 'item',
        of: '/contents/items',
        words: say(
          'Mỗi nội dung phải có ít nhất một sản phẩm.',
          'Every content needs at least one product.',
          'يجب أن يكون لكل مضمون منتج واحد على الأقل.',
        ),
      },
      fundedRule('/costs/lines', 'other'),
    ],
    highlights: {
      title: '/programme/name',
      stateMoney: '/programme/stateMoney',
      totalCost: '/programme/totalCost',
      months: '/programme/months',
      place: '/programme/place',
      principalInvestigator: '/leader/name',
      contentItems: { table: '/contents/items', name: 'name' },
    },
    prefill: organisationPrefill('host'),
  },
);
