import * as z from 'zod';

/** An opaque place in a list, signed by us over the question and the reader. */
export const Cursor = z.string().max(2_000);
export type Cursor = z.infer<typeof Cursor>;

/** A page of a list: its items, and the cursor to the next one when there is more. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), after: Cursor.optional() });

/** What every list takes. */
export const paging = { after: Cursor.optional() };

export const PAGE_SIZE = 25;
