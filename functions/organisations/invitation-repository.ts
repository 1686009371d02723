import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { OrganisationId } from '#shared/identity/actor.ts';
import type { OutgoingLetter } from '#shared/notices/model.ts';
import { Invitation, type InvitationId } from '#shared/organisations/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import { EXPIRES } from '../storage/shape.ts';
import type { Slice, Table } from '../storage/table.ts';

/** An invitation with what its secret hashes to; the secret itself is only in the letter. */
const Sealed = Invitation.extend({ seal: z.string() });
export type Sealed = z.infer<typeof Sealed>;

export const invitationRepository = (table: Table) => {
  const history = historyOf(table);
  return {
    get: async (id: InvitationId) => {
      const item = await table.get(id, 'invitation');
      if (!item) throw refuse('not-found');
      return Sealed.parse(item);
    },

    /** The parts of a commit that keep an invitation. */
    change: (invitation: Sealed): Write =>
      table.record({ pk: invitation.id, sk: 'invitation', ...invitation }),

    /** What happened to it stands in the history of its organisation, whose version stays. */
    happened: ({ id, organisationId, as }: Sealed, event: HistoryEvent): Write =>
      history.add(
        'organisation',
        organisationId,
        { ...event, facts: { ...event.facts, invitationId: id, as } },
        id,
      ),

    letter: ({ id, expiresAt }: Sealed, letter: OutgoingLetter): Write =>
      table.fresh({
        pk: id,
        sk: `letter#${randomUUID()}`,
        ...letter,
        [EXPIRES]: Math.floor(Date.parse(expiresAt) / 1000),
      }),

    ofOrganisation: async (id: OrganisationId, slice: Slice) => {
      const { items, after } = await table.by('byOrganisation', id, {
        newestFirst: true,
        ...slice,
      });
      return { items: items.map((item) => Invitation.parse(item)), after };
    },
  };
};
export type InvitationRepository = ReturnType<typeof invitationRepository>;
