import * as z from 'zod';

/** Everything a council, a meeting or a count can be told, in codes; pages have the words. */
export const FindingCode = z.enum([
  'nobody-appointed',
  'size-not-allowed',
  'role-too-few',
  'role-too-many',
  'trait-too-few',
  'employer-too-many',
  'sits-twice',
  'everybody-recused',
  'too-many-recused',
  'too-few-present',
  'nobody-presides',
  'vice-not-authorised',
  'role-absent',
  'no-ballots',
  'no-valid-ballots',
  'more-ballots-than-present',
  'no-items',
  'mean-too-low',
  'criterion-zeroed',
  'criterion-not-met',
  'no-item-passed',
  'votes-too-few',
]);
export type FindingCode = z.infer<typeof FindingCode>;

/** One reason, with who or what it is about, how many there are and how many it takes. */
export const Finding = z.object({
  code: FindingCode,
  subject: z.string().optional(),
  have: z.int().optional(),
  needed: z.int().optional(),
});
export type Finding = z.infer<typeof Finding>;
