import { tableShape } from '../storage/shape.ts';

/**
 * `byName`: everybody (`person`), or who is found by these letters (`name`); `byRole`: who holds this role;
 * `byOrganisation`: what invitations has this organisation sent.
 */
export const organisationsTable = tableShape('organisations', {
  byName: ['kind', 'folded'],
  byRole: ['role', 'folded'],
  byOrganisation: ['organisationId', 'sentAt'],
});
