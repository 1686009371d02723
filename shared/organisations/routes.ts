import * as z from 'zod';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { MembershipKind, OrganisationId, PersonId } from '../identity/actor.ts';
import { Role } from '../identity/roles.ts';
import { Email } from '../values/email.ts';
import { Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import {
  Invitation,
  InvitationId,
  Organisation,
  OrganisationProfile,
  Person,
  Profile,
} from './model.ts';

const version = z.int().positive();
export const PersonLine = Person.pick({ id: true, name: true, email: true, roles: true });
export const ExpertLine = Person.pick({ id: true, name: true, title: true, employer: true });

export const organisationRoutes = {
  getMe: route('GET /me', {
    summary: 'Read my own person: profile, roles, memberships; absent before the first visit',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ id: PersonId, person: Person.optional() }),
  }),
  registerMe: route('POST /me', {
    summary: 'Introduce myself on my first visit',
    access: 'signed-in',
    input: z.object(Profile.shape),
    output: Person,
    status: 201,
  }),
  changeMe: route('PUT /me', {
    summary: 'Change what I say of myself',
    access: 'signed-in',
    input: z.object({ ...Profile.shape, version }),
    output: Person,
  }),
  createOrganisation: route('POST /organisations', {
    summary: 'Register an organisation and become its owner',
    access: 'signed-in',
    input: z.object(OrganisationProfile.shape),
    output: Organisation,
    status: 201,
  }),
  getOrganisation: route('GET /organisations/{organisationId}', {
    summary: 'Read an organisation: its members, and staff',
    access: 'signed-in',
    input: z.object({ organisationId: OrganisationId }),
    output: Organisation,
  }),
  changeOrganisation: route('PUT /organisations/{organisationId}', {
    summary: 'Correct what an organisation says of itself; the tax code stays',
    access: 'signed-in',
    input: z.object({
      organisationId: OrganisationId,
      version,
      ...OrganisationProfile.omit({ taxCode: true }).shape,
    }),
    output: Organisation,
  }),
  listOrganisationHistory: route('GET /organisations/{organisationId}/history', {
    summary: 'Everything that happened to an organisation',
    access: 'signed-in',
    input: z.object({ organisationId: OrganisationId, ...paging }),
    output: pageOf(HistoryLine),
  }),
  removeMember: route('POST /organisations/{organisationId}/members/{personId}/remove', {
    summary: 'End a membership; the last owner stays',
    access: 'signed-in',
    input: z.object({ organisationId: OrganisationId, personId: PersonId, version }),
    output: Organisation,
  }),
  invite: route('POST /organisations/{organisationId}/invitations', {
    summary: 'Invite somebody by mail into an organisation',
    access: 'signed-in',
    input: z.object({ organisationId: OrganisationId, email: Email, as: MembershipKind }),
    output: Invitation,
    status: 201,
  }),
  listInvitations: route('GET /organisations/{organisationId}/invitations', {
    summary: 'Invitations an organisation has sent',
    access: 'signed-in',
    input: z.object({ organisationId: OrganisationId, ...paging }),
    output: pageOf(Invitation),
  }),
  revokeInvitation: route(
    'POST /organisations/{organisationId}/invitations/{invitationId}/revoke',
    {
      summary: 'Take an invitation back',
      access: 'signed-in',
      input: z.object({ organisationId: OrganisationId, invitationId: InvitationId, version }),
      output: Invitation,
    },
  ),
  getInvitation: route('GET /invitations/{invitationId}', {
    summary: 'Read an invitation with the secret of its letter',
    access: 'signed-in',
    input: z.object({ invitationId: InvitationId, secret: z.string().min(20).max(100) }),
    output: Invitation,
  }),
  acceptInvitation: route('POST /invitations/{invitationId}/accept', {
    summary: 'Join an organisation with the secret of its letter',
    access: 'signed-in',
    input: z.object({ invitationId: InvitationId, secret: z.string().min(20).max(100) }),
    output: Organisation,
  }),
  listPeople: route('GET /people', {
    summary: 'People, by name, for who grants roles',
    access: ['admin', 'auditor'],
    input: z.object({ name: z.string().max(100).optional(), ...paging }),
    output: pageOf(PersonLine),
  }),
  getPerson: route('GET /people/{personId}', {
    summary: 'One person with roles and memberships',
    access: ['admin', 'auditor'],
    input: z.object({ personId: PersonId }),
    output: Person,
  }),
  grantRole: route('POST /people/{personId}/roles/grant', {
    summary: 'Grant a role, with the reason',
    access: ['admin'],
    input: z.object({ personId: PersonId, role: Role, reason: Reason, version }),
    output: Person,
  }),
  revokeRole: route('POST /people/{personId}/roles/revoke', {
    summary: 'Take a role away, with the reason; it counts at once',
    access: ['admin'],
    input: z.object({ personId: PersonId, role: Role, reason: Reason, version }),
    output: Person,
  }),
  listPersonHistory: route('GET /people/{personId}/history', {
    summary: 'Everything that happened to a person’s roles and memberships',
    access: ['admin', 'auditor'],
    input: z.object({ personId: PersonId, ...paging }),
    output: pageOf(HistoryLine),
  }),
  listExperts: route('GET /experts', {
    summary: 'People who may sit on councils, run their meetings, or take over from an officer',
    access: ['officer', 'secretary'],
    input: z.object({
      role: Role.extract(['expert', 'secretary', 'officer']).default('expert'),
      ...paging,
    }),
    output: pageOf(ExpertLine),
  }),
};
