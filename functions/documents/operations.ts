import { relationsTo } from '#shared/applications/lifecycle.ts';
import type { ApplicationId } from '#shared/applications/model.ts';
import { editRefusal } from '#shared/applications/timing.ts';
import type { Call, CallId } from '#shared/calls/model.ts';
import { DocumentId, type Document } from '#shared/documents/model.ts';
import type { documentRoutes } from '#shared/documents/routes.ts';
import {
  dispositionOf,
  INVITATION_SECONDS,
  LINK_SECONDS,
  mediaTypeOf,
  mustBeWelcome,
  quarantineKeyOf,
} from '#shared/documents/rules.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import { instantOf, type Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import type { newId } from '../ids.ts';
import { commit } from '../storage/commit.ts';
import type { Objects } from '../storage/objects.ts';
import type { DocumentRepository } from './repository.ts';

interface Needs {
  documents: DocumentRepository;
  applications: ApplicationRepository;
  calls: { get: (id: CallId) => Promise<Call> };
  mayRead: (document: Document, actor: Actor) => Promise<boolean>;
  objects: Pick<Objects, 'invite' | 'link'>;
  newId: typeof newId;
  now: () => Instant;
  portal: string;
}

const later = (instant: Instant, seconds: number) =>
  instantOf(new Date(Date.parse(instant) + seconds * 1_000));

export const documentOperations = (needs: Needs): Operations<typeof documentRoutes> => {
  const { documents, applications, calls, mayRead, objects, newId, now, portal } = needs;

  /** The application, for members of its host: nobody else sees the working copy. */
  const own = async (id: ApplicationId, actor: Actor) => {
    const application = await applications.get(id);
    if (!relationsTo(application, actor).has('applicant')) throw refuse('not-found');
    return application;
  };

  const readable = async (id: DocumentId, actor: Actor) => {
    const document = await documents.get(id);
    if (!(await mayRead(document, actor))) throw refuse('not-found');
    return document;
  };

  return {
    inviteDocument: async ({ applicationId, returnTo, ...wanted }, actor, { receivedAt }) => {
      const application = await own(applicationId, actor);
      const call = await calls.get(application.callId);
      const refusal = editRefusal(application, call, receivedAt);
      if (refusal) throw refusal;
      const [attachments, { items }] = await Promise.all([
        applications.attachments(applicationId),
        documents.ofApplication(applicationId, { newestFirst: true, limit: 100 }),
      ]);
      mustBeWelcome(call, wanted, { attachments, documents: items }, receivedAt);

      const id = newId(DocumentId, 'doc');
      const document: Document = {
        ...wanted,
        id,
        version: 1,
        applicationId,
        status: 'invited',
        quarantineKey: quarantineKeyOf(applicationId, id),
        invitedBy: actor.id,
        invitedAt: receivedAt,
      };
      const invited = { type: 'invited', at: receivedAt, by: actor.id, version: 1 };
      await commit(...documents.changed(document, invited));
      const upload = await objects.invite({
        key: document.quarantineKey,
        mediaType: mediaTypeOf(document),
        size: document.size,
        seconds: INVITATION_SECONDS,
        redirect: returnTo && portal + returnTo,
      });
      return { document, upload: { ...upload, expiresAt: later(now(), INVITATION_SECONDS) } };
    },

    listDocuments: async ({ applicationId, after }, actor) => {
      await own(applicationId, actor);
      const question = `listDocuments ${applicationId}`;
      const [attachments, found] = await Promise.all([
        applications.attachments(applicationId),
        documents.ofApplication(applicationId, {
          limit: PAGE_SIZE,
          after: openCursor(question, actor.id, after),
        }),
      ]);
      const attached = new Set(attachments.map(({ documentId }) => documentId));
      const current = found.items.filter(
        ({ id, status }) => status !== 'clean' || attached.has(id),
      );
      return asPage(question, actor.id, current, found.after);
    },

    getDocument: ({ documentId }, actor) => readable(documentId, actor),

    linkDocument: async ({ documentId }, actor) => {
      const document = await readable(documentId, actor);
      const { status, keptKey, versionId } = document;
      if (status !== 'clean' || !keptKey || !versionId)
        throw refuse('document-not-clean', { documentId });
      const expiresAt = later(now(), LINK_SECONDS);
      const url = await objects.link({
        key: keptKey,
        versionId,
        disposition: dispositionOf(document),
        mediaType: mediaTypeOf(document),
        seconds: LINK_SECONDS,
      });
      return { url, expiresAt };
    },
  };
};
