import type { Api } from '#lib/server/api.ts';
import type { Decision } from '#shared/decisions/model.ts';
import type { ReviewId } from '#shared/reviews/model.ts';

const all = async (api: Api, status: Decision['status']): Promise<readonly Decision[]> => {
  const found: Decision[] = [];
  let after: string | undefined;
  do {
    const page = await api.listDecisions({ status, ...(after && { after }) });
    found.push(...page.items);
    after = page.after;
  } while (after);
  return found;
};

/** Decisions before an approver or sent back, by the review they rest on: it needs no other. */
export const pendingDecisions = async (api: Api): Promise<ReadonlyMap<ReviewId, Decision>> => {
  const [proposed, returned] = await Promise.all([all(api, 'proposed'), all(api, 'returned')]);
  return new Map([...proposed, ...returned].map((decision) => [decision.reviewId, decision]));
};
