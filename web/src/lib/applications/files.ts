import type { ApplicationId, Attachment } from '#shared/applications/model.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import type { DocumentView } from '#shared/documents/routes.ts';
import { INVITATION_SECONDS } from '#shared/documents/rules.ts';
import type { Api } from '#lib/server/api.ts';

/** A file on its way is looked at so long before it is called lost: its link, and time for the check. */
const PATIENCE = (INVITATION_SECONDS + 120) * 1_000;

/** Failed attempts shown under one item. */
const MOST_ATTEMPTS = 3;

export type FileState = 'checking' | 'never' | 'refused' | 'clean';

export const stateOf = ({ status, invitedAt }: DocumentView, now: string): FileState => {
  if (status === 'clean' || status === 'refused') return status;
  return Date.parse(now) - Date.parse(invitedAt) < PATIENCE ? 'checking' : 'never';
};

/** Every file of the working copy; a call asks for a few dozen at most. */
export const filesOf = async (api: Api, applicationId: ApplicationId): Promise<DocumentView[]> => {
  const all: DocumentView[] = [];
  let after: string | undefined;
  do {
    const page = await api.listDocuments({ applicationId, ...(after && { after }) });
    all.push(...page.items);
    after = page.after;
  } while (after && all.length < 500);
  return all;
};

/** It counts by now; or it failed, and a newer file of the same item does. */
const isOver = (document: DocumentView, attachments: readonly Attachment[], now: string) =>
  attachments.some(
    ({ documentId, item, addedAt }) =>
      documentId === document.id ||
      (stateOf(document, now) !== 'checking' &&
        item === document.item &&
        addedAt > document.invitedAt),
  );

/** A file just sent is mostly found clean within a second. */
const JUST_NOW = 10_000;

/** After how many seconds to look again at files on their way; undefined where none is. */
export const waitFor = (items: ReturnType<typeof byItem>, now: string) => {
  const onTheirWay = items
    .flatMap(({ others }) => others)
    .filter(({ state }) => state === 'checking')
    .map(({ document }) => Date.parse(now) - Date.parse(document.invitedAt));
  if (onTheirWay.length === 0) return undefined;
  return Math.min(...onTheirWay) < JUST_NOW ? 1 : 3;
};

/** The call's checklist with the files that stand under each item, the newest attempt last. */
export const byItem = (
  { checklist }: PublicCall,
  files: readonly DocumentView[],
  attachments: readonly Attachment[],
  now: string,
) =>
  checklist.map((item) => ({
    item,
    attached: attachments.filter((one) => one.item === item.key),
    others: files
      .filter((one) => one.item === item.key && !isOver(one, attachments, now))
      .map((document) => ({ document, state: stateOf(document, now) }))
      .filter(({ state }) => state !== 'clean')
      .slice(-MOST_ATTEMPTS),
  }));
