import { CohortId } from '#shared/incubation/model.ts';
import { monthOf, USUAL_MONTHS, type Month } from '#shared/insights/month.ts';
import { Sector } from '#shared/startups/model.ts';
import { shifted } from '#shared/startups/period.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';

/** How far back one may look, in months. */
export const SPANS = [12, 24, 36, 60] as const;

/** What the address asks for; what it asks wrongly is not asked. */
export const askedOf = ({ searchParams }: URL) => {
  const wanted = Number(searchParams.get('months'));
  const months = SPANS.find((span) => span === wanted) ?? USUAL_MONTHS;
  const until = shifted(monthOf(dayOf(instantOf(new Date()))), -1);
  const span: { from: Month; until: Month } = { from: shifted(until, 1 - months), until };
  return {
    months,
    span,
    cohort: CohortId.safeParse(searchParams.get('cohort')).data,
    sector: Sector.safeParse(searchParams.get('sector')).data,
  };
};
