import { commit, type Write } from '../storage/commit.ts';

/** What one transaction holds. */
export const MOST_WRITES = 100;

/** For writes that mean nothing until the record that opens them is committed, or that only take away. */
export const commitInParts = async (writes: readonly Write[]) => {
  for (let at = 0; at < writes.length; at += MOST_WRITES)
    await commit(...writes.slice(at, at + MOST_WRITES));
};
