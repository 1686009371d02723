import type { organisationRoutes } from '#shared/organisations/routes.ts';
import { anOrganisation } from '../../given/people.ts';
import { stale, type CasesOf } from '../case.ts';

const reason = 'Theo quyết định số 12/QĐ-SKHCN';
const profile = { name: 'Người Mới', email: 'nguoi-moi@vuon-uom.example' };
const { taxCode, ...correction } = anOrganisation();
const ours = ['mamXanh', 'rival', 'absent'] as const;
const mine = ['nothing'] as const;
// Who grants roles sees whose people they are.
const readers = ['member', 'staff', 'admin'] as const;

export const organisationCases: CasesOf<typeof organisationRoutes> = {
  getMe: { on: mine, input: () => ({}), sees: ['everybody'] },
  registerMe: { on: mine, input: () => profile, sees: ['everybody'] },
  changeMe: { on: mine, input: () => ({ ...profile, version: stale }), sees: ['introduced'] },
  createOrganisation: {
    on: mine,
    input: () => ({ ...correction, taxCode }),
    sees: ['everybody'],
    introduced: true,
  },
  getOrganisation: {
    on: ours,
    input: ({ organisationId }) => ({ organisationId }),
    sees: readers,
  },
  changeOrganisation: {
    on: ours,
    input: ({ organisationId }) => ({ organisationId, version: stale, ...correction }),
    sees: readers,
    may: ['owner'],
  },
  listOrganisationHistory: {
    on: ours,
    input: ({ organisationId }) => ({ organisationId }),
    sees: readers,
  },
  removeMember: {
    on: ours,
    input: ({ organisationId, personId, versions }) => ({
      organisationId,
      personId,
      version: versions.organisation,
    }),
    sees: readers,
    may: ['owner'],
  },
  invite: {
    on: ours,
    input: ({ organisationId }) => ({
      organisationId,
      email: 'ban-moi@vuon-uom.example',
      as: 'member',
    }),
    sees: readers,
    may: ['owner'],
  },
  listInvitations: {
    on: ours,
    input: ({ organisationId }) => ({ organisationId }),
    sees: readers,
    may: ['owner'],
  },
  revokeInvitation: {
    on: ['mamXanh', 'absent'],
    input: ({ organisationId, invitationId }) => ({ organisationId, invitationId, version: stale }),
    sees: readers,
    may: ['owner'],
  },
  // Whoever holds the letter; with the secret of another letter there is no such invitation.
  getInvitation: {
    on: ours,
    input: ({ invitationId, secret }) => ({ invitationId, secret }),
    sees: ['everybody'],
    hidden: ['rival'],
  },
  acceptInvitation: {
    on: ours,
    input: ({ invitationId, secret }) => ({ invitationId, secret }),
    sees: ['everybody'],
    hidden: ['rival'],
    introduced: true,
  },
  listPeople: { on: mine, input: () => ({}), sees: ['everybody'] },
  getPerson: {
    on: ['mamXanh', 'absent'],
    input: ({ personId }) => ({ personId }),
    sees: ['everybody'],
  },
  grantRole: {
    on: ['mamXanh', 'absent'],
    input: ({ personId }) => ({ personId, role: 'mentor', reason, version: stale }),
    sees: ['everybody'],
  },
  revokeRole: {
    on: ['mamXanh', 'absent'],
    input: ({ personId }) => ({ personId, role: 'mentor', reason, version: stale }),
    sees: ['everybody'],
  },
  listPersonHistory: {
    on: ['mamXanh', 'absent'],
    input: ({ personId }) => ({ personId }),
    sees: ['everybody'],
  },
  listExperts: { on: mine, input: () => ({}), sees: ['everybody'] },
};
