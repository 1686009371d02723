import type { Shortfall } from '#shared/incubation/graduation.ts';
import type { Concern } from '#shared/incubation/rag.ts';
import type { Language } from '#shared/values/localised.ts';
import type { StandingWords } from '#words/incubation/standing/vi.ts';

const listed = (parts: readonly string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(parts);

/** Why a place is not green, in the reader's words. */
export const concernIn = ({ concern }: Pick<StandingWords, 'concern'>, of: Concern) => {
  switch (of.code) {
    case 'milestone-late':
      return concern[of.code](of.title, of.days);
    case 'blocker-old':
      return concern[of.code](of.what, of.days);
    case 'check-ins-missed':
      return concern[of.code](of.weeks);
    case 'stage-long':
      return concern[of.code](of.days);
  }
};

/** What a step still lacks, in the reader's words. */
export const lackIn = (
  { lack, outcomes }: Pick<StandingWords, 'lack' | 'outcomes'>,
  of: Shortfall,
  language: Language,
) => {
  switch (of.code) {
    case 'cohort-not-running':
    case 'no-milestones':
      return lack[of.code];
    case 'milestone-open':
      return lack[of.code](of.title);
    case 'too-few-outcomes':
      return lack[of.code](
        of.needed,
        of.have.length,
        listed(
          of.outcomes.map((one) => outcomes[one]),
          language,
        ),
      );
  }
};
