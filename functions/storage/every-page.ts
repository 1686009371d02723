import type { Found } from './table.ts';

interface Page<T> {
  items: readonly T[];
  after?: Found['after'] | undefined;
}

/** A list to its end, page after page; or until there are at least so many. */
export const everyPage = async <T>(
  page: (after: Found['after']) => Promise<Page<T>>,
  most = Infinity,
): Promise<T[]> => {
  const items: T[] = [];
  let after: Found['after'];
  do {
    const found = await page(after);
    items.push(...found.items);
    after = found.after;
  } while (after && items.length < most);
  return items;
};
