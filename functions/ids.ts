import { randomBytes } from 'node:crypto';
import type * as z from 'zod';

/** A fresh id of 128 random bits: nothing counts, nothing tells the time. */
export const newId = <Id extends z.ZodType<string>>(schema: Id, prefix: string): z.output<Id> =>
  schema.parse(`${prefix}_${randomBytes(16).toString('hex')}`);
