import { assemble, say, section } from '../build/build.ts';
import { identity, organisationPrefill } from '../build/organisation.ts';
import type { Form } from '../form.ts';
import { ask } from './ask.ts';
import { idea } from './idea.ts';
import { market } from './market.ts';
import { team } from './team.ts';

const organisation = section(
  'organisation',
  say('Tổ chức nộp hồ sơ', 'The organisation that applies', 'المؤسسة المتقدمة'),
  {},
  identity(),
);
const { legalRepresentative: _, ...prefill } = organisationPrefill('organisation');

/** An idea for the centre’s incubation programme, filled in on a phone; the centre’s own form. */
export const ideaIntake: Form = assemble(
  {
    id: 'idea-intake@1',
    legalBasis: 'Kế hoạch nội bộ của Trung tâm',
    codes: ['YT-01'],
    title: say('Phiếu đăng ký ý tưởng', 'Idea application', 'طلب تسجيل فكرة'),
  },
  [idea, market, team, ask, organisation],
  {
    rules: [],
    highlights: { title: '/idea/name', stateMoney: '/ask/stateMoney', months: '/ask/months' },
    prefill,
  },
);
