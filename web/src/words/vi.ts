import { applications } from './applications/vi.ts';
import { calls } from './calls/vi.ts';
import { charts } from './charts/vi.ts';
import { parts } from './parts/vi.ts';
import { councils } from './councils/vi.ts';
import { decisions } from './decisions/vi.ts';
import { errors } from './errors/vi.ts';
import { forms } from './forms/vi.ts';
import { home } from './home/vi.ts';
import { incubation } from './incubation/vi.ts';
import { insights } from './insights/vi.ts';
import { layout } from './layout/vi.ts';
import { mentoring } from './mentoring/vi.ts';
import { monitoring } from './monitoring/vi.ts';
import { organisations } from './organisations/vi.ts';
import { register } from './register/vi.ts';
import { outcomes } from './outcomes/vi.ts';
import { reports } from './reports/vi.ts';
import { reviews } from './reviews/vi.ts';
import { screening } from './screening/vi.ts';
import { startups } from './startups/vi.ts';

/** The areas of words. Vietnamese gives the shape; the compiler holds the other languages to it. */
export const vi = {
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
export type Words = typeof vi;
