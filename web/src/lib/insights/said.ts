import { formatDong, dong } from '#shared/values/dong.ts';
import { fromText, toDecimal } from '#shared/values/fraction.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Followed } from '#shared/insights/views.ts';
import { totalOf } from '#shared/insights/series.ts';
import { briefly, exactly } from '#lib/charts/figures.ts';
import { wordsIn } from '#words/index.ts';
import { inHours } from './drawn.ts';

/** The headlines of a dashboard, in the reader's words. */
export const headlines = ({ ever, months, capitalPerSupport }: Followed, language: Language) => {
  const { numbers: say } = wordsIn(language).insights;
  const count = (value = 0) => exactly(value, 'number', language);
  const money = (value = 0) => briefly(value, 'dong', language);
  const ratio = capitalPerSupport && fromText(capitalPerSupport);
  const point = language === 'vi' ? ',' : '.';
  return {
    places: {
      label: say.places,
      figure: count(ever.occupied),
      note: ever.quota ? say.ofQuota(count(ever.quota)) : undefined,
    },
    startups: { label: say.startups, figure: count(ever.startups) },
    jobs: {
      label: say.jobs,
      figure: count(ever.jobs),
      note: say.jobsOf(count(ever.femaleJobs), count(ever.technicalJobs)),
    },
    capital: { label: say.capital, figure: money(ever.capital), note: say.capitalHint },
    ratio: {
      label: say.ratio,
      figure: ratio ? toDecimal(ratio, 2, point) : '–',
      note: ratio
        ? say.ratioOf(
            `\u2066${formatDong(dong(ever.capital ?? 0), language)} / ${formatDong(dong(ever.support ?? 0), language)}\u2069`,
          )
        : say.noSupport,
    },
    hours: {
      label: say.hours,
      figure: exactly(inHours(totalOf(months, 'mentorMinutes')), 'hours', language),
      note: say.inSpan,
    },
    revenue: {
      label: say.revenue,
      figure: money(totalOf(months, 'revenue')),
      note: say.inSpan,
    },
    graduated: {
      label: say.graduated,
      figure: count(ever.graduated),
      note: say.left(count(ever.left), count(ever.failed)),
    },
    checkIns: {
      label: say.checkIns,
      figure: count(totalOf(months, 'checkIns')),
      note: say.inSpan,
    },
  };
};
