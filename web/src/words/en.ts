import { applications } from './applications/en.ts';
import { calls } from './calls/en.ts';
import { charts } from './charts/en.ts';
import { parts } from './parts/en.ts';
import { councils } from './councils/en.ts';
import { decisions } from './decisions/en.ts';
import { errors } from './errors/en.ts';
import { forms } from './forms/en.ts';
import { home } from './home/en.ts';
import { incubation } from './incubation/en.ts';
import { insights } from './insights/en.ts';
import { layout } from './layout/en.ts';
import { mentoring } from './mentoring/en.ts';
import { monitoring } from './monitoring/en.ts';
import { organisations } from './organisations/en.ts';
import { register } from './register/en.ts';
import { outcomes } from './outcomes/en.ts';
import { reports } from './reports/en.ts';
import { reviews } from './reviews/en.ts';
import { screening } from './screening/en.ts';
import { startups } from './startups/en.ts';
import type { Words } from './vi.ts';

export const en: Words = {
  parts,
  layout,
  errors,
  forms,
  home,
  insights,
  incubation,
  calls,
  charts,
  applications,
  mentoring,
  monitoring,
  organisations,
  decisions,
  outcomes,
  reports,
  reviews,
  register,
  screening,
  startups,
  councils,
};
