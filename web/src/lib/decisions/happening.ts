/** Everything that can happen to a decision, as its history names it. */
export const decisionHappenings = ['proposed', 'reproposed', 'returned', 'approved'] as const;
export type DecisionHappening = (typeof decisionHappenings)[number];
