import type { ApplicationId, Attachment } from '../applications/model.ts';
import type { Call } from '../calls/model.ts';
import type { Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import { DocumentId, mediaTypes, type Document } from './model.ts';

/** How long a form to upload with is good for, in seconds. */
export const INVITATION_SECONDS = 300;
/** After this, what was invited and never arrived no longer takes a place. */
const PLACE_MS = 15 * 60_000;
/** How long a link to a file is good for, in seconds. */
export const LINK_SECONDS = 60;
/** Uploads break off: so often a place may be tried for again at once. */
const MOST_TRIES = 3;
/** Every file is one condition of the submission's transaction, which holds 100. */
const MOST_FILES = 50;

type Wanted = Pick<Document, 'item' | 'type' | 'size'>;

/** What already takes places: attached files, and files still on their way. */
export interface Taken {
  attachments: readonly Pick<Attachment, 'item'>[];
  documents: readonly Document[];
}

/** Whether the call asks for this file and there is room for it; says plainly why not. */
export const mustBeWelcome = (
  { checklist, fileLimit }: Pick<Call, 'checklist' | 'fileLimit'>,
  { item, type, size }: Wanted,
  { attachments, documents }: Taken,
  now: Instant,
) => {
  const asked = checklist.find(({ key }) => key === item);
  if (!asked) throw refuse('document-unknown-item', { item });
  if (!asked.types.includes(type)) throw refuse('document-wrong-type', { types: asked.types });
  if (size > fileLimit) throw refuse('document-too-big', { limit: fileLimit });
  const onTheirWay = documents.filter(
    ({ status, invitedAt }) =>
      status === 'invited' && Date.parse(now) - Date.parse(invitedAt) < PLACE_MS,
  );
  const all = [...attachments, ...onTheirWay];
  const alike = (files: readonly Pick<Attachment, 'item'>[]) =>
    files.filter((one) => one.item === item).length;
  // One too many at last is found before the application is handed in.
  if (alike(attachments) >= asked.maxFiles || alike(all) >= asked.maxFiles + MOST_TRIES)
    throw refuse('document-too-many', { most: asked.maxFiles });
  if (all.length >= MOST_FILES) throw refuse('document-too-many', { most: MOST_FILES });
};

/** Where a file arrives: one key a document, which its verdict finds it by. */
export const quarantineKeyOf = (applicationId: ApplicationId, id: DocumentId) =>
  `q/${applicationId}/${id}`;

/** Where it rests once it is clean. */
export const keptKeyOf = (id: DocumentId) => `k/${id}`;

/** Which document a key of the quarantine belongs to; undefined for a key that is not ours. */
export const documentOfKey = (key: string) =>
  DocumentId.safeParse(/^q\/app_[0-9a-f]{32}\/(.+)$/.exec(key)?.[1]).data;

/** A clean file as an application counts it. */
export const attachmentOf = (document: Document, { versionId = '', sha256 = '' }): Attachment => ({
  documentId: document.id,
  item: document.item,
  name: document.name,
  type: document.type,
  size: document.size,
  sha256,
  versionId,
  addedBy: document.invitedBy,
  addedAt: document.invitedAt,
});

/** A name as it is shown and saved under: no signs that hide how it really ends, and its own ending. */
export const fileNameOf = ({ name, type }: Pick<Document, 'name' | 'type'>) => {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .trim();
  const ends = {
    pdf: /\.pdf$/i,
    docx: /\.docx$/i,
    xlsx: /\.xlsx$/i,
    png: /\.png$/i,
    jpeg: /\.jpe?g$/i,
  };
  return ends[type].test(plain) ? plain : `${plain}.${type}`;
};

/** `attachment` with the name in ASCII and in UTF-8 (RFC 6266, RFC 5987): never shown in a page of ours. */
export const dispositionOf = (document: Pick<Document, 'name' | 'type'>) => {
  const name = fileNameOf(document);
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (sign) => (sign === 'đ' ? 'd' : 'D'))
    .replace(/[^\x20-\x7e]|[%\\"]/g, '_');
  const utf8 = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
};

export const mediaTypeOf = ({ type }: Pick<Document, 'type'>) => mediaTypes[type];
