import * as z from 'zod';

/** One measure: a table of what was found, what was aimed at, and what to know about it. */
export const Part = z.object({
  title: z.string(),
  /** The first row is the heading. */
  table: z.array(z.array(z.string())),
  aims: z.array(
    z.object({
      aim: z.string(),
      found: z.string(),
      met: z.boolean(),
      /** Why it is not met, when it is not. */
      why: z.string().optional(),
    }),
  ),
  notes: z.array(z.string()),
});
export type Part = z.infer<typeof Part>;
