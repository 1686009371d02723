/** Everything that can happen in the monitoring of a project, as its history names it. */
export const monitoringHappenings = [
  'promisesSet',
  'sheetOpened',
  'sheetSaved',
  'sheetSent',
  'sheetGivenBack',
  'sheetJudged',
  'remedyProposed',
  'remedyAnswered',
  'remedyClosed',
] as const;
export type MonitoringHappening = (typeof monitoringHappenings)[number];
