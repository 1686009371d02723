import * as z from 'zod';
import { route } from '../http/route.ts';
import { overseers } from '../identity/roles.ts';
import { CohortId } from '../incubation/model.ts';
import { Sector, StartupId } from '../startups/model.ts';
import { Span } from './month.ts';
import { IntakeView } from './intake.ts';
import { CentreDashboard, CohortDashboard, StartupDashboard } from './views.ts';

/** The last three years that ended, unless it is said. */
const span = Span.partial().shape;

export const insightRoutes = {
  getCentreDashboard: route('GET /insights/centre', {
    summary: 'How the centre does: places, cohorts, hours, survival, capital, jobs; of all or some',
    access: overseers,
    input: z.object({ ...span, cohort: CohortId.optional(), sector: Sector.optional() }),
    output: CentreDashboard,
  }),
  getIntakeOutcomes: route('GET /insights/intake', {
    summary: 'Which criteria of an intake went with what became of startups; small cells left out',
    access: ['centre', 'officer', 'auditor'],
    input: z.object({}),
    output: z.object({ packs: z.array(IntakeView) }),
  }),
  getCohortDashboard: route('GET /insights/cohorts/{cohortId}', {
    summary: 'How a cohort does against its goals',
    access: overseers,
    input: z.object({ cohortId: CohortId, ...span }),
    output: CohortDashboard,
  }),
  getStartupDashboard: route('GET /insights/startups/{startupId}', {
    summary: 'A startup’s own figures over time, beside the mean of others in its sector',
    access: 'signed-in',
    input: z.object({ startupId: StartupId }),
    output: StartupDashboard,
  }),
};
