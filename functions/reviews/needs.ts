import type { Application } from '#shared/applications/model.ts';
import type { Call, CallId } from '#shared/calls/model.ts';
import type { Form } from '#shared/forms/form.ts';
import type { Actor, PersonId } from '#shared/identity/actor.ts';
import type { Person } from '#shared/organisations/model.ts';
import { relationsTo, type CouncilRelation } from '#shared/reviews/lifecycle.ts';
import type { Council, CouncilId, ReviewId } from '#shared/reviews/model.ts';
import { isOwn } from '#shared/reviews/interests.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import type { WorkCalendar } from '#shared/values/calendar.ts';
import type { HistoryEvent, HistoryLine } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { newId } from '../ids.ts';
import type { BallotBox } from './ballot-box.ts';
import type { CouncilRepository } from './council-repository.ts';
import type { PaperRepository } from './paper-repository.ts';
import type { ReviewRepository } from './review-repository.ts';

/** What the operations on councils and reviews need of the world, and of other contexts. */
export interface Needs {
  councils: CouncilRepository;
  reviews: ReviewRepository;
  papers: PaperRepository;
  box: BallotBox;
  applications: ApplicationRepository;
  calls: { get: (id: CallId) => Promise<Call> };
  /** The holidays as they are decided now. */
  calendar: { read: () => Promise<WorkCalendar> };
  packOf: (packId: string) => RulePack;
  formOf: (formId: string) => Promise<Form>;
  person: (id: PersonId) => Promise<Person | undefined>;
  named: (events: readonly HistoryEvent[]) => Promise<HistoryLine[]>;
  newId: typeof newId;
}

const managing: readonly CouncilRelation[] = ['officer', 'secretary', 'reader'];

/** Whether this person may read the council; its members have their seats instead. */
export const mayRead = (council: Council, actor: Actor) => {
  const relations = relationsTo(council, actor);
  return managing.some((relation) => relations.has(relation));
};

/** The council, for those who run or oversee it; to anybody else it is not there. */
export const readable = async ({ councils, applications }: Needs, id: CouncilId, actor: Actor) => {
  const council = await councils.get(id);
  // Whoever belongs to an applicant of the call has no office in it: its councils judge their rivals.
  if (!mayRead(council, await applications.actingIn(council.callId, actor)))
    throw refuse('not-found');
  return council;
};

/** A review with its council, unless it is about an organisation this person belongs to. */
export const readableReview = async (needs: Needs, id: ReviewId, actor: Actor) => {
  const review = await needs.reviews.get(id);
  if (isOwn(review, actor)) throw refuse('not-found');
  return { review, council: await readable(needs, review.councilId, actor) };
};

/** What was handed in last; no application gets this far without it. */
export const lastSubmission = async (
  { applications }: Pick<Needs, 'applications'>,
  { id, submissions }: Application,
) => {
  const submission = await applications.submission(id, submissions);
  if (!submission) throw refuse('not-found');
  return submission;
};
