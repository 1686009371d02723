import type { Awaited } from '#lib/parts/Awaits.svelte';
import { pendingDecisions } from '#lib/decisions/pending.ts';
import type { Council } from '#shared/reviews/model.ts';
import { wordsIn } from '#words/index.ts';

/** What these concluded councils counted and nobody proposed a decision on yet. */
export const proposalsAwaiting = async (
  { api, language }: App.Locals,
  concluded: readonly Council[],
): Promise<Awaited[]> => {
  const calls = [...new Set(concluded.map(({ callId }) => callId))];
  // A call of an applicant one belongs to is not theirs to run.
  const counts = await Promise.all(
    calls.map((callId) => api.countCallApplications({ callId }).catch(() => undefined)),
  );
  const undecided = calls.filter((_, nth) => (counts[nth]?.counts.reviewing ?? 0) > 0);
  if (undecided.length === 0) return [];
  const pending = await pendingDecisions(api);
  const { awaits: say, name } = wordsIn(language).councils;
  const ofCouncil = async ({ id, decisionNumber }: Council): Promise<Awaited[]> => {
    const { reviews } = await api.getCouncil({ councilId: id });
    const counted = reviews.filter((one) => one.status === 'counted' && !pending.has(one.id));
    const open = await Promise.all(
      counted.map(async ({ applicationId }) => {
        const { status } = await api.getApplication({ applicationId });
        return status === 'reviewing';
      }),
    );
    const n = open.filter(Boolean).length;
    if (n === 0) return [];
    return [{ href: `/councils/${id}`, what: say.propose(n), about: name(decisionNumber) }];
  };
  const theirs = concluded.filter(({ callId }) => undecided.includes(callId));
  return (await Promise.all(theirs.map(ofCouncil))).flat();
};
