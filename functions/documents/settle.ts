import { createHash } from 'node:crypto';
import type { Application } from '#shared/applications/model.ts';
import type { Document, DocumentFault } from '#shared/documents/model.ts';
import { attachmentOf, keptKeyOf, mediaTypeOf } from '#shared/documents/rules.ts';
import { anybody } from '#shared/identity/actor.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import { commit, type Write } from '../storage/commit.ts';
import type { Objects } from '../storage/objects.ts';
import { inspect } from './inspection/inspect.ts';
import type { DocumentRepository } from './repository.ts';

interface Needs {
  documents: DocumentRepository;
  applications: ApplicationRepository;
  objects: Pick<Objects, 'read' | 'keep'>;
  now: () => Instant;
}

/** What the scanner said of one version of a document's object. */
export interface Verdict {
  result: string;
  versionId: string | undefined;
}

type Found = Awaited<ReturnType<Objects['read']>>;

/** Only what was found harmless passes: no answer, a failure, anything unknown does not (T-33). */
const faultOf = (result: string, found: Found, { type }: Document): DocumentFault | undefined => {
  if (result === 'THREATS_FOUND') return 'infected';
  if (found === 'too-big') return 'too-big';
  const fault = found === 'absent' ? 'scan-failed' : inspect(found, type);
  // A scanner skips what is locked: its owner should hear that it is locked.
  if (result !== 'NO_THREATS_FOUND') return fault === 'encrypted' ? fault : 'scan-failed';
  return fault;
};

const editable = new Set<Application['status']>(['draft', 'submitted', 'supplementing']);

/** Ends the quarantine of a document: kept and attached, or refused with its fault. Once only. */
export const settling = ({ documents, applications, objects, now }: Needs) => {
  const refused = async (document: Document, fault: DocumentFault, at: Instant) => {
    const settled: Document = {
      ...document,
      version: document.version + 1,
      status: 'refused',
      fault,
      settledAt: at,
    };
    const { version } = settled;
    const event = { type: 'refused', at, by: anybody.id, version, facts: { fault } };
    await commit(...documents.changed(settled, event));
  };

  const kept = async (document: Document, bytes: Buffer, versionId: string | undefined) => {
    const keptKey = keptKeyOf(document.id);
    const copy = await objects.keep({
      from: document.quarantineKey,
      versionId,
      to: keptKey,
      mediaType: mediaTypeOf(document),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    return { keptKey, ...copy };
  };

  const cleaned = async (
    document: Document,
    copy: Awaited<ReturnType<typeof kept>>,
    at: Instant,
  ) => {
    const clean: Document = {
      ...document,
      ...copy,
      version: document.version + 1,
      status: 'clean',
      settledAt: at,
    };
    const { sha256 } = copy;
    const event = {
      type: 'cleaned',
      at,
      by: anybody.id,
      version: clean.version,
      facts: { sha256 },
    };
    const application = await applications.get(document.applicationId);
    const attaching: Write[] = editable.has(application.status)
      ? [
          applications.attach(application.id, attachmentOf(clean, copy)),
          applications.holdsStatus(application),
        ]
      : [];
    await commit(...documents.changed(clean, event), ...attaching);
  };

  return async (document: Document, { result, versionId }: Verdict) => {
    if (document.status !== 'invited') return;
    const found = await objects.read(document.quarantineKey, versionId, document.size);
    const fault = faultOf(result, found, document);
    const at = now();
    if (fault) return refused(document, fault, at);
    if (Buffer.isBuffer(found)) await cleaned(document, await kept(document, found, versionId), at);
  };
};
