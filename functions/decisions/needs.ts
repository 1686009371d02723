import { relationsTo } from '#shared/decisions/lifecycle.ts';
import type { DecisionId } from '#shared/decisions/model.ts';
import type { Call, CallId } from '#shared/calls/model.ts';
import type { Actor, PersonId } from '#shared/identity/actor.ts';
import type { Person } from '#shared/organisations/model.ts';
import type { Council, CouncilId, Review, ReviewId } from '#shared/reviews/model.ts';
import type { HistoryEvent, HistoryLine } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { newId } from '../ids.ts';
import type { DecisionRepository } from './repository.ts';

/** What the operations on decisions need of the world, and of other contexts. */
export interface Needs {
  decisions: DecisionRepository;
  applications: ApplicationRepository;
  calls: { get: (id: CallId) => Promise<Call> };
  reviews: { get: (id: ReviewId) => Promise<Review> };
  councils: { get: (id: CouncilId) => Promise<Council> };
  person: (id: PersonId) => Promise<Person | undefined>;
  named: (events: readonly HistoryEvent[]) => Promise<HistoryLine[]>;
  newId: typeof newId;
}

/**
 * The decision, for the department; to a member of the host, or of a rival in the call, it is not there, whatever
 * their office.
 */
export const readable = async (
  { decisions, applications }: Needs,
  id: DecisionId,
  actor: Actor,
) => {
  const decision = await decisions.get(id);
  const acting = await applications.actingIn(decision.callId, actor);
  const relations = relationsTo(decision, acting);
  if (relations.size === 0 || relations.has('host')) throw refuse('not-found');
  return decision;
};
