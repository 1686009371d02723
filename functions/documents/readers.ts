import { relationsTo } from '#shared/applications/lifecycle.ts';
import type { ApplicationId } from '#shared/applications/model.ts';
import type { Document } from '#shared/documents/model.ts';
import { hasRole, type Actor } from '#shared/identity/actor.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { Table } from '../storage/table.ts';

/**
 * Whether this council member declared no conflict with the application: the reviews context keeps
 * `cleared#<personId>` in the application's partition of its table exactly as long as that is so. Who is no
 * expert any more reads no file either: a role that is taken away counts at once.
 */
export const mayReadAsMember = async (reviews: Table, applicationId: ApplicationId, actor: Actor) =>
  hasRole(actor, 'expert') &&
  (await reviews.get(applicationId, `cleared#${actor.id}`)) !== undefined;

interface Sources {
  applications: ApplicationRepository;
  reviews: Table;
}

/**
 * Whether this person may know of a document: the host of all of its own, the department and cleared council
 * members of those in the last submission.
 */
export const readerOf =
  ({ applications, reviews }: Sources) =>
  async ({ id, applicationId }: Document, actor: Actor): Promise<boolean> => {
    const application = await applications.get(applicationId);
    const acting = await applications.actingIn(application.callId, actor);
    const relations = relationsTo(application, acting);
    if (relations.has('applicant')) return true;
    if (application.submissions === 0) return false;
    if (!relations.has('staff') && !(await mayReadAsMember(reviews, applicationId, actor)))
      return false;
    const submission = await applications.submission(applicationId, application.submissions);
    return submission?.attachments.some(({ documentId }) => documentId === id) ?? false;
  };
