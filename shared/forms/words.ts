import * as z from 'zod';

/** Words of a form, complete in the three languages of the portal. */
export const Words = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1),
  ar: z.string().min(1),
});
export type Words = z.infer<typeof Words>;

/** A JSON pointer into the answers: `/section/field`. */
export const Pointer = z.string().regex(/^(\/([^~/]|~[01])*)+$/u);
