import { hasRole, type Actor } from '../identity/actor.ts';
import type { Instant } from '../values/instant.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Feedback } from './feedback.ts';

export type FeedbackRelation = 'officer' | 'reader';

const relationsTo = (_: Feedback, actor: Actor) =>
  new Set<FeedbackRelation>([
    ...(hasRole(actor, 'officer') ? (['officer'] as const) : []),
    ...(hasRole(actor, 'auditor') ? (['reader'] as const) : []),
  ]);

// prettier-ignore
export const feedbackLifecycle = lifecycle(relationsTo, {
  answer:   { from: ['received'], to: 'answered', by: ['officer'] },
  setAside: { from: ['received'], to: 'setAside', by: ['officer'] },
});

interface Answering {
  actor: Actor;
  now: Instant;
  answer: string;
}

/** Answered, or set aside with a reason: from then on nobody needs to reach who wrote it, so that is forgotten. */
export const settled = (
  action: 'answer' | 'setAside',
  feedback: Feedback,
  { actor, now, answer }: Answering,
): Feedback => {
  const { name, contact, ...taken } = feedbackLifecycle.take(action, feedback, actor);
  return { ...taken, answer, answeredAt: now, answeredBy: actor.id };
};
