/** Everything that can happen to an application, as its history names it. */
export const happenings = [
  'started',
  'submitted',
  'replaced',
  'withdrawn',
  'supplementRequested',
  'supplementAnswered',
  'admitted',
  'rejected',
  'reviewing',
  'released',
  'approved',
  'refused',
  'documentRemoved',
] as const;
export type Happening = (typeof happenings)[number];

const byApplicants: readonly Happening[] = [
  'started',
  'submitted',
  'replaced',
  'withdrawn',
  'supplementAnswered',
  'documentRemoved',
];

export const isByApplicants = (happening: Happening) => byApplicants.includes(happening);

/** What an event is to people; an event no page has words for is not shown. */
export const happeningOf = (type: string) => happenings.find((happening) => happening === type);
