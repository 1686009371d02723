import type { noticeRoutes } from '#shared/notices/routes.ts';
import type { routes } from '#shared/routes.ts';
import type { CasesOf } from '../case.ts';
import { applicationCases } from './applications.ts';
import { callCases } from './calls.ts';
import { decisionCases } from './decisions.ts';
import { documentCases } from './documents.ts';
import { incubationCases } from './incubation.ts';
import { insightCases } from './insights.ts';
import { mentoringCases } from './mentoring.ts';
import { organisationCases } from './organisations.ts';
import { registerCases } from './register.ts';
import { overseeingCases } from './overseeing.ts';
import { reviewCases } from './reviews.ts';
import { startupCases } from './startups.ts';

const noticeCases: CasesOf<typeof noticeRoutes> = {
  listLetters: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
};

/** How every route of the API is tried. */
export const cases: CasesOf<typeof routes> = {
  ...organisationCases,
  ...callCases,
  ...applicationCases,
  ...documentCases,
  ...reviewCases,
  ...decisionCases,
  ...noticeCases,
  ...startupCases,
  ...registerCases,
  ...incubationCases,
  ...overseeingCases,
  ...insightCases,
  ...mentoringCases,
};
