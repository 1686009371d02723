import { z } from 'zod';
import { SetAside, type Review } from '#shared/reviews/model.ts';
import type { Api } from '#lib/server/api.ts';

const Counted = z.object({ reviewId: z.string(), setAside: z.array(SetAside).default([]) });

/** The criteria set aside when this application was counted, with their reasons: the history keeps them. */
export const setAsideIn = async (
  api: Api,
  { id, councilId, status }: Pick<Review, 'id' | 'councilId' | 'status'>,
): Promise<SetAside[]> => {
  if (status !== 'counted') return [];
  let after: string | undefined;
  do {
    const page = await api.listCouncilHistory({ councilId, after });
    const found = page.items
      .filter(({ type }) => type === 'counted')
      .flatMap(({ facts }) => Counted.safeParse(facts).data ?? [])
      .find(({ reviewId }) => reviewId === id);
    if (found) return found.setAside;
    after = page.after;
  } while (after);
  return [];
};
