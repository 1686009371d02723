import { applicationLifecycle, applicationPassage } from '#shared/applications/lifecycle.ts';
import { ApplicationStatus } from '#shared/applications/model.ts';
import { callLifecycle } from '#shared/calls/lifecycle.ts';
import { CallStatus } from '#shared/calls/model.ts';
import { decisionLifecycle } from '#shared/decisions/lifecycle.ts';
import { DecisionStatus } from '#shared/decisions/model.ts';
import { HourStatus } from '#shared/incubation/hour.ts';
import { MentorStatus } from '#shared/incubation/mentor.ts';
import { cohortLifecycle, placeLifecycle } from '#shared/incubation/lifecycle.ts';
import { CohortStatus, PlaceStatus } from '#shared/incubation/model.ts';
import { hourLifecycle, mentorLifecycle } from '#shared/incubation/mentor-lifecycle.ts';
import { RemedyStatus, SheetStatus } from '#shared/incubation/monitoring.ts';
import { remedyLifecycle, sheetLifecycle } from '#shared/incubation/monitoring-lifecycle.ts';
import { FeedbackStatus } from '#shared/register/feedback.ts';
import { feedbackLifecycle } from '#shared/register/feedback-lifecycle.ts';
import { councilLifecycle, reviewSteps } from '#shared/reviews/lifecycle.ts';
import { CouncilStatus, ReviewStatus } from '#shared/reviews/model.ts';

interface Arrow {
  from: readonly string[];
  to: string;
  by: readonly string[];
}
export interface Drawn {
  name: string;
  statuses: readonly string[];
  steps: Record<string, Arrow>;
}

/** Every record that goes from stage to stage. */
export const lifecycles: Drawn[] = [
  { name: 'Call', statuses: CallStatus.options, steps: callLifecycle.steps },
  {
    name: 'Application',
    statuses: ApplicationStatus.options,
    steps: { ...applicationLifecycle.steps, ...applicationPassage },
  },
  { name: 'Council', statuses: CouncilStatus.options, steps: councilLifecycle.steps },
  { name: 'Review', statuses: ReviewStatus.options, steps: reviewSteps },
  { name: 'Decision', statuses: DecisionStatus.options, steps: decisionLifecycle.steps },
  { name: 'Feedback', statuses: FeedbackStatus.options, steps: feedbackLifecycle.steps },
  { name: 'Cohort', statuses: CohortStatus.options, steps: cohortLifecycle.steps },
  { name: 'Place', statuses: PlaceStatus.options, steps: placeLifecycle.steps },
  { name: 'Mentor', statuses: MentorStatus.options, steps: mentorLifecycle.steps },
  { name: 'Monitoring sheet', statuses: SheetStatus.options, steps: sheetLifecycle.steps },
  { name: 'Remedy', statuses: RemedyStatus.options, steps: remedyLifecycle.steps },
  { name: 'Hour', statuses: HourStatus.options, steps: hourLifecycle.steps },
];
