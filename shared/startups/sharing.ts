import * as z from 'zod';

/** What founders give or hold back as one: a field belongs to exactly one group. */
export const FieldGroup = z.enum([
  'profile',
  'team',
  'readiness',
  'metrics',
  'rounds',
  'property',
  'support',
]);
export type FieldGroup = z.infer<typeof FieldGroup>;

/** Whom a group can be shown to; the centre and the department always see what they answer for. */
export const Audience = z.enum(['mentors', 'public']);
export type Audience = z.infer<typeof Audience>;

export const Sharing = z.record(FieldGroup, z.record(Audience, z.boolean()));
export type Sharing = z.infer<typeof Sharing>;

const nobody: Record<Audience, boolean> = { mentors: false, public: false };

/** Before founders choose, mentors see what they need to help and the public sees nothing. */
export const untilChosen: Sharing = {
  profile: { mentors: true, public: false },
  team: { mentors: true, public: false },
  readiness: { mentors: true, public: false },
  metrics: nobody,
  rounds: nobody,
  property: nobody,
  support: nobody,
};

/** Whether this audience sees this group; without the profile nobody outside sees anything. */
export const isShown = (sharing: Sharing, group: FieldGroup, audience: Audience) =>
  sharing.profile[audience] && sharing[group][audience];
