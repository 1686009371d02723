/** Everything that can happen to a yearly report, as its history names it. */
export const reportHappenings = [
  'reportOpened',
  'reportChanged',
  'gapAssigned',
  'reportSubmitted',
] as const;
export type ReportHappening = (typeof reportHappenings)[number];
