/** The same page with some of its questions changed; `undefined` takes one away. */
export const asking = (
  { pathname, search }: { pathname: string; search: string },
  changes: Record<string, string | undefined>,
) => {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    if (value !== undefined) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : pathname;
};

/** The page itself, without the action that was posted to it (`?/save`). */
export const withoutAction = ({ pathname, search }: { pathname: string; search: string }) => {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (name.startsWith('/')) query.delete(name);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
};
