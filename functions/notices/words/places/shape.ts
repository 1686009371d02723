import type { Day, Instant } from '#shared/values/instant.ts';
import type { Wording } from '../shape.ts';

interface About {
  startupName: string;
  cohortName: string;
}
interface OfMilestone extends About {
  title: string;
}

/** Letters about interviews, cohorts, milestones and the years after. */
export interface PlaceLetterWords {
  slot: (of: {
    kind: 'interview' | 'pitch';
    title: string;
    cohortName: string;
    startsAt: Instant;
    minutes: number;
    where: string;
    isMoved: boolean;
  }) => Wording;
  admitted: (of: About & { on: Day }) => Wording;
  milestoneReturned: (of: OfMilestone & { reason: string }) => Wording;
  milestoneAccepted: (of: OfMilestone) => Wording;
  graduated: (of: About & { on: Day }) => Wording;
  surveyDue: (of: About & { months: number }) => Wording;
}
