import * as z from 'zod';
import {
  Application,
  ApplicationId,
  Attachment,
  Section,
  type ApplicationStatus,
  type Submission,
} from '#shared/applications/model.ts';
import { passOn, type ApplicationPassage } from '#shared/applications/lifecycle.ts';
import type { CallId } from '#shared/calls/model.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse, type Refusal } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Key, Slice, Table } from '../storage/table.ts';
import { actingIn } from './rivals.ts';
import { readSubmission, submissionWrites } from './submissions.ts';

/** A withdrawn draft was never handed in: no list of the department shows it. */
const callStatusOf = ({ callId, status, submissions }: Application) =>
  `${callId}#${status === 'withdrawn' && submissions === 0 ? 'abandoned' : status}`;

// JSON text: DynamoDB's numbers and its counting of nested bytes are not JSON's.
const sectionItem = (pk: ApplicationId, section: Section) => ({
  pk,
  sk: `section#${section.key}`,
  ...section,
  answers: JSON.stringify(section.answers),
});
const asSection = (item: Key): Section => {
  const answers: unknown = JSON.parse(String(item.answers));
  return Section.parse({ ...item, answers });
};

const Claim = z.object({ applicationId: ApplicationId });
type Host = Pick<Application, 'callId' | 'organisationId'>;
const hostKey = ({ callId, organisationId }: Host) => `call#${callId}#host#${organisationId}`;

type Passed = Omit<HistoryEvent, 'version'> & { reasons?: string[] };

/** Applications with all that lives and dies with them: sections, attachments, submissions. */
export const applicationRepository = (table: Table) => {
  const history = historyOf(table);

  /** Both writes a change of the record consists of; the record goes first, so that its refusal does. */
  const changed = (application: Application, event: HistoryEvent): Write[] => [
    table.record({
      pk: application.id,
      sk: 'application',
      callStatus: callStatusOf(application),
      ...application,
    }),
    history.add('application', application.id, event),
  ];

  /** The live application of a host to a call, if there is one. */
  const liveOf = async (host: Host) => {
    const claim = await table.get(hostKey(host), 'application');
    return claim && Claim.parse(claim).applicationId;
  };

  return {
    changed,
    liveOf,
    actingIn: actingIn(liveOf),

    get: async (id: ApplicationId) => {
      const item = await table.get(id, 'application');
      if (!item) throw refuse('not-found');
      return Application.parse(item);
    },

    /** The application and all of its working copy, in one question; submissions lie behind it. */
    workingCopy: async (id: ApplicationId) => {
      const items = await table.all(id, '', { from: 'application', until: 'section#\uffff' });
      const kind = (name: string) => items.filter(({ sk }) => String(sk).startsWith(name));
      const [record] = kind('application');
      if (!record) throw refuse('not-found');
      return {
        application: Application.parse(record),
        sections: kind('section#').map(asSection),
        attachments: kind('document#').map((item) => Attachment.parse(item)),
      };
    },

    /** Parts for the transaction of another context that takes the application a step further. */
    passage: (
      application: Application,
      step: ApplicationPassage,
      { reasons, ...event }: Passed,
    ): Write[] => {
      const passed = passOn(application, step);
      return changed(
        { ...passed, updatedAt: event.at, ...(reasons && { reasons }) },
        { ...event, version: passed.version },
      );
    },

    /** The record without an event: what lists show of a draft moved, nothing happened to it. */
    shown: (application: Application, otherwise: Refusal): Write =>
      table.record(
        {
          pk: application.id,
          sk: 'application',
          callStatus: callStatusOf(application),
          ...application,
        },
        otherwise,
      ),

    /** Holds a transaction to the stage at which it was decided. */
    holdsStatus: ({ id, status }: Application, otherwise = refuse('changed-meanwhile')): Write =>
      table.holds(id, 'application', '#status = :status', { ':status': status }, otherwise),

    sections: async (id: ApplicationId) => (await table.all(id, 'section#')).map(asSection),

    section: async (id: ApplicationId, key: string) => {
      const item = await table.get(id, `section#${key}`);
      return item && asSection(item);
    },

    keepSection: (id: ApplicationId, section: Section, otherwise: Refusal): Write =>
      table.record(sectionItem(id, section), otherwise),

    holdsSection: (id: ApplicationId, { key, version }: Section): Write =>
      table.holds(
        id,
        `section#${key}`,
        '#version = :version',
        { ':version': version },
        refuse('changed-meanwhile'),
      ),

    attachments: async (id: ApplicationId) =>
      (await table.all(id, 'document#')).map((item) => Attachment.parse(item)),

    attach: (id: ApplicationId, attachment: Attachment): Write =>
      table.put({ pk: id, sk: `document#${attachment.documentId}`, ...attachment }),

    /** Takes a file out of the working copy; its bytes stay, for what was handed in with them. */
    detach: (
      { id, version }: Application,
      { documentId, item, name }: Attachment,
      happened: Pick<HistoryEvent, 'by' | 'at'>,
    ): Write[] => [
      table.remove(id, `document#${documentId}`),
      history.add(
        'application',
        id,
        { type: 'documentRemoved', ...happened, version, note: name, facts: { documentId, item } },
        documentId,
      ),
    ],

    submission: (id: ApplicationId, number: number) => readSubmission(table, id, number),

    keepSubmission: (id: ApplicationId, submission: Submission) =>
      submissionWrites(table, id, submission),

    claimHost: (application: Application): Write =>
      table.fresh(
        { pk: hostKey(application), sk: 'application', applicationId: application.id },
        refuse('already-applied'),
      ),

    freeHost: (application: Application): Write =>
      table.remove(hostKey(application), 'application'),

    claimDossierCode: (
      { id, dossierCode }: Pick<Application, 'id' | 'dossierCode'>,
      otherwise: Refusal,
    ): Write =>
      table.fresh(
        { pk: `dossier#${dossierCode}`, sk: 'application', applicationId: id },
        otherwise,
      ),

    ofHost: async (host: OrganisationId, slice: Slice) => {
      const { items, after } = await table.by('byHost', host, slice);
      return { items: items.map((item) => Application.parse(item)), after };
    },

    ofCall: async (callId: CallId, status: ApplicationStatus, slice: Slice) => {
      const { items, after } = await table.by('byCallStatus', `${callId}#${status}`, slice);
      return { items: items.map((item) => Application.parse(item)), after };
    },

    count: (callId: CallId, status: ApplicationStatus) =>
      table.count('byCallStatus', `${callId}#${status}`),

    history: (id: ApplicationId, slice: Slice) => history.page(id, slice),
  };
};
export type ApplicationRepository = ReturnType<typeof applicationRepository>;
