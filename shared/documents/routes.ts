import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { Instant } from '../values/instant.ts';
import { Document, DocumentId } from './model.ts';

/** Where files lie is nobody's business. */
export const DocumentView = Document.omit({ quarantineKey: true, keptKey: true });
export type DocumentView = z.infer<typeof DocumentView>;

export const documentRoutes = {
  inviteDocument: route('POST /applications/{applicationId}/documents', {
    summary: 'Be invited to upload one file: an address good for five minutes, one key, type, size',
    access: 'signed-in',
    input: z.object({
      applicationId: ApplicationId,
      ...Document.pick({ item: true, name: true, type: true, size: true }).shape,
      /** Where the browser goes after a plain form post; a page of the portal. */
      returnTo: z
        .string()
        .regex(/^\/[a-zA-Z0-9_/-]*$/)
        .max(300)
        .optional(),
    }),
    output: z.object({
      document: DocumentView,
      upload: z.object({
        url: z.string(),
        fields: z.record(z.string(), z.string()),
        expiresAt: Instant,
      }),
    }),
    status: 201,
  }),
  listDocuments: route('GET /applications/{applicationId}/documents', {
    summary: 'Every file of the working copy, with what became of its check',
    access: 'signed-in',
    input: z.object({ applicationId: ApplicationId, ...paging }),
    output: pageOf(DocumentView),
  }),
  getDocument: route('GET /documents/{documentId}', {
    summary: 'One file and what became of its check',
    access: 'signed-in',
    input: z.object({ documentId: DocumentId }),
    output: DocumentView,
  }),
  linkDocument: route('POST /documents/{documentId}/link', {
    summary: 'A short link to a clean file, made for this person',
    access: 'signed-in',
    input: z.object({ documentId: DocumentId }),
    output: z.object({ url: z.string(), expiresAt: Instant }),
  }),
};
