import { applications } from './applications/ar.ts';
import { calls } from './calls/ar.ts';
import { charts } from './charts/ar.ts';
import { parts } from './parts/ar.ts';
import { councils } from './councils/ar.ts';
import { decisions } from './decisions/ar.ts';
import { errors } from './errors/ar.ts';
import { forms } from './forms/ar.ts';
import { home } from './home/ar.ts';
import { incubation } from './incubation/ar.ts';
import { insights } from './insights/ar.ts';
import { layout } from './layout/ar.ts';
import { mentoring } from './mentoring/ar.ts';
import { monitoring } from './monitoring/ar.ts';
import { organisations } from './organisations/ar.ts';
import { register } from './register/ar.ts';
import { outcomes } from './outcomes/ar.ts';
import { reports } from './reports/ar.ts';
import { reviews } from './reviews/ar.ts';
import { screening } from './screening/ar.ts';
import { startups } from './startups/ar.ts';
import type { Words } from './vi.ts';

export const ar: Words = {
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
