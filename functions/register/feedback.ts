import { PAGE_SIZE } from '#shared/http/page.ts';
import { hasRole, type Actor } from '#shared/identity/actor.ts';
import { FeedbackId, type Feedback } from '#shared/register/feedback.ts';
import { feedbackLifecycle, settled } from '#shared/register/feedback-lifecycle.ts';
import type { registerRoutes } from '#shared/register/routes.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import type { newId } from '../ids.ts';
import { commit } from '../storage/commit.ts';
import type { FeedbackRepository } from './feedback-repository.ts';
import type { Memory } from './memory.ts';

type Done = 'giveFeedback' | 'listFeedback' | 'getFeedback' | 'answerFeedback' | 'setFeedbackAside';

interface Needs {
  memory: Memory;
  feedback: FeedbackRepository;
  newId: typeof newId;
}

/** Who wrote it is for the officer who answers, not for who looks on. */
const readBy = ({ name, contact, ...feedback }: Feedback, actor: Actor): Feedback =>
  hasRole(actor, 'officer')
    ? { ...feedback, ...(name && { name }), ...(contact && { contact }) }
    : feedback;

const viewOf = (feedback: Feedback, actor: Actor) => ({
  ...readBy(feedback, actor),
  actions: feedbackLifecycle.available(feedback, actor),
});

/** Citizens ask; officers answer, and only then does anybody else read it. */
export const feedbackOperations = ({
  memory,
  feedback,
  newId,
}: Needs): Pick<Operations<typeof registerRoutes>, Done> => {
  const settle = async (
    action: 'answer' | 'setAside',
    { feedbackId, version, answer }: { feedbackId: FeedbackId; version: number; answer: string },
    actor: Actor,
    at: Instant,
  ) => {
    const before = sameVersion(await feedback.get(feedbackId), version);
    const after = settled(action, before, { actor, now: at, answer });
    const event = { type: action, at, by: actor.id, version: after.version };
    await commit(...feedback.changed(after, event));
    return viewOf(after, actor);
  };

  return {
    giveFeedback: async ({ decisionId, ...written }, _, { receivedAt, keep }) => {
      const award = (await memory.now()).find(decisionId);
      if (award?.kind !== 'award') throw refuse('not-found');
      const given: Feedback = {
        ...written,
        id: newId(FeedbackId, 'fbk'),
        version: 1,
        about: decisionId,
        title: award.title,
        status: 'received',
        receivedAt,
      };
      const output = { id: given.id, receivedAt };
      await commit(...feedback.received(given), ...keep(output));
      return output;
    },

    listFeedback: async ({ status, after }, actor) => {
      const question = `listFeedback ${status}`;
      const found = await feedback.withStatus(status, {
        limit: PAGE_SIZE,
        newestFirst: status !== 'received',
        after: openCursor(question, actor.id, after),
      });
      const items = found.items.map((one) => readBy(one, actor));
      return asPage(question, actor.id, items, found.after);
    },

    getFeedback: async ({ feedbackId }, actor) => viewOf(await feedback.get(feedbackId), actor),

    answerFeedback: (input, actor, { receivedAt }) => settle('answer', input, actor, receivedAt),

    setFeedbackAside: ({ reason: answer, ...input }, actor, { receivedAt }) =>
      settle('setAside', { ...input, answer }, actor, receivedAt),
  };
};
