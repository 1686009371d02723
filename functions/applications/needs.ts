import type { Application, ApplicationId, Attachment } from '#shared/applications/model.ts';
import type { Call, CallId } from '#shared/calls/model.ts';
import type { Form } from '#shared/forms/form.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import type { Organisation } from '#shared/organisations/model.ts';
import type { WorkCalendar } from '#shared/values/calendar.ts';
import type { Instant } from '#shared/values/instant.ts';
import { relationsTo, type ApplicationRelation } from '#shared/applications/lifecycle.ts';
import type { Actor } from '#shared/identity/actor.ts';
import type { HistoryEvent, HistoryLine } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { newId } from '../ids.ts';
import type { Write } from '../storage/commit.ts';
import type { Key, Slice } from '../storage/table.ts';
import type { ApplicationRepository } from './repository.ts';

/** What the operations on applications need of the world, and of other contexts. */
export interface Needs {
  applications: ApplicationRepository;
  calls: {
    get: (id: CallId) => Promise<Call>;
    /** Those everybody may read, in the order they close. */
    published: (slice: Slice) => Promise<{ items: Call[]; after?: Key | undefined }>;
    /** Holds a transaction to the call being open at that instant. */
    holdsOpen: (call: Call, at: Instant) => Write;
  };
  /** The holidays as they are decided now. */
  calendar: { read: () => Promise<WorkCalendar> };
  formOf: (call: Call) => Promise<Form>;
  organisations: { get: (id: OrganisationId) => Promise<Organisation> };
  /** A history with the names of who acted. */
  named: (events: readonly HistoryEvent[]) => Promise<HistoryLine[]>;
  documents: {
    /** Holds a transaction to the very bytes that were scanned. */
    holdsClean: (attachment: Attachment) => Write;
  };
  newId: typeof newId;
  random: (bytes: number) => Uint8Array;
  now: () => Instant;
  organId: string;
}

/** The application, if this person is related to it so; otherwise it is not there for them. */
export const related = async (
  applications: ApplicationRepository,
  id: ApplicationId,
  actor: Actor,
  ...wanted: readonly ApplicationRelation[]
) => {
  const application = await applications.get(id);
  return relatedTo(application, await applications.actingIn(application.callId, actor), ...wanted);
};

/** The same of an application that was read already. */
export const relatedTo = (
  application: Application,
  actor: Actor,
  ...wanted: readonly ApplicationRelation[]
): Application => {
  const relations = relationsTo(application, actor);
  if (!wanted.some((relation) => relations.has(relation))) throw refuse('not-found');
  return application;
};
