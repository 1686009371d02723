import * as z from 'zod';

/** The roles people are granted; being an applicant is not one: it follows from a membership. */
export const Role = z.enum([
  'officer',
  'approver',
  'secretary',
  'expert',
  'centre',
  'mentor',
  'finance',
  'auditor',
  'admin',
]);
export type Role = z.infer<typeof Role>;

/** Who answers for what the centre does, and reads all of it. */
export const overseers = ['centre', 'officer', 'approver', 'auditor'] as const;
