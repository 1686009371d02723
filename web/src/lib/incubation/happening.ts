/** Everything that can happen to a cohort, as its history names it. */
export const cohortHappenings = ['planned', 'changed', 'started', 'ended'] as const;
export type CohortHappening = (typeof cohortHappenings)[number];

/** … and to a place in it. */
export const placeHappenings = [
  'admitted',
  'begin',
  'incubate',
  'extend',
  'graduate',
  'leave',
  'fail',
  'needsSaid',
  'milestoneSet',
  'milestoneChanged',
  'milestoneDelivered',
  'milestoneAccepted',
  'milestoneReturned',
  'blockerRaised',
  'blockerCleared',
  'checkedIn',
  'surveyed',
] as const;
export type PlaceHappening = (typeof placeHappenings)[number];
