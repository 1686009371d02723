import * as z from 'zod';
import { Aim } from '../incubation/model.ts';
import { StartupId, Sector, Stage, StartupStatus } from '../startups/model.ts';
import { Period } from '../startups/period.ts';
import { Figures } from '../startups/metrics.ts';
import { Dong } from '../values/dong.ts';
import { Day } from '../values/instant.ts';
import { CohortLine, CohortName } from './lines.ts';
import { Amounts } from './measures.ts';
import { Span } from './month.ts';
import { MonthSums } from './series.ts';

/** Sums over time and as things are now, of whatever was asked about. */
const Followed = z.object({
  span: Span,
  months: z.array(MonthSums),
  /** Without a month: all there ever was, and what stands now. */
  ever: Amounts,
  /** Places taken at the end of each month. */
  occupied: z.array(z.int()),
  /** Graduates of long enough ago, and how many of them have not closed. */
  survival: z.array(z.object({ months: z.int(), graduated: z.int(), alive: z.int() })),
  /** Đồng of capital for each đồng of support, `num/den`. */
  capitalPerSupport: z.string().optional(),
});
export type Followed = z.infer<typeof Followed>;

const by = <T extends z.ZodType>(of: T) => z.array(z.object({ of, amounts: Amounts }));

export const CentreDashboard = Followed.extend({
  cohorts: z.array(CohortName.extend({ amounts: Amounts })),
  bySector: by(Sector),
  /** Only where nothing was narrowed. */
  byStage: by(Stage),
  byStatus: by(StartupStatus),
});
export type CentreDashboard = z.infer<typeof CentreDashboard>;

/** A goal of a cohort, and who has reached it. */
export const Goal = z.object({
  figure: Aim,
  target: z.int(),
  reached: z.int(),
  /** Of how many that told their figures. */
  told: z.int(),
});
export type Goal = z.infer<typeof Goal>;

export const CohortDashboard = Followed.extend({
  cohort: CohortName,
  goals: z.array(Goal),
  startups: z.array(CohortLine),
});
export type CohortDashboard = z.infer<typeof CohortDashboard>;

/** The mean of the others of the same sector; `few` where too few stand behind it. */
const Others = z.union([z.number(), z.literal('few')]);

export const StartupDashboard = z.object({
  startupId: StartupId,
  name: z.string(),
  sector: Sector,
  periods: z.array(
    z.object({
      period: Period,
      figures: Figures,
      /** How many times it was corrected. */
      corrected: z.int(),
      /** Absent where the period is a quarter: others are counted by months. */
      others: z.object({ revenue: Others, jobs: Others }).optional(),
    }),
  ),
  readiness: z
    .array(z.object({ scale: z.enum(['trl', 'mrl']), level: z.int(), on: Day }))
    .optional(),
  capital: z.object({ committed: Dong, disbursed: Dong }).optional(),
  support: Dong.optional(),
});
export type StartupDashboard = z.infer<typeof StartupDashboard>;
