import * as z from 'zod';
import { Membership, MembershipKind, OrganisationId, PersonId } from '../identity/actor.ts';
import { Role } from '../identity/roles.ts';
import { Email } from '../values/email.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';
import { Language } from '../values/localised.ts';
import { Orcid } from '../values/orcid.ts';
import { TaxCode } from '../values/tax-code.ts';
import { line } from '../values/text.ts';

export const InvitationId = id('inv', 'InvitationId');
export type InvitationId = z.infer<typeof InvitationId>;

/** A number as people write it, to be read by people. */
const Phone = z.string().regex(/^\+?[0-9 .()-]{8,20}$/);

/** Where a person works: what a conflict of interest is first seen by. */
export const Employer = z.object({ name: line(200), taxCode: TaxCode.optional() });

/** What a person says of themselves. */
export const Profile = z.object({
  name: line(120),
  email: Email,
  phone: Phone.optional(),
  orcid: Orcid.optional(),
  title: line(60).optional(),
  employer: Employer.optional(),
  language: Language.default('vi'),
});
export type Profile = z.infer<typeof Profile>;

/** Người dùng: one row a person, with all they are granted. */
export const Person = Profile.extend({
  id: PersonId,
  version: z.int(),
  roles: z.array(Role),
  memberships: z.array(Membership),
  since: Instant,
});
export type Person = z.infer<typeof Person>;

export const OrganisationKind = z.enum([
  'enterprise',
  'publicScience',
  'university',
  'cooperative',
  'agency',
  'commune',
  'association',
  'household',
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** What an organisation says of itself; the names are those of form I.1. */
export const OrganisationProfile = z.object({
  name: line(250),
  nameEn: line(250).optional(),
  kind: OrganisationKind,
  taxCode: TaxCode,
  address: line(300),
  /** The code of its commune, ward or special zone. */
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  phone: Phone,
  email: Email,
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  legalRepresentative: line(120),
  position: line(120).optional(),
});
export type OrganisationProfile = z.infer<typeof OrganisationProfile>;

export const Member = z.object({
  personId: PersonId,
  name: z.string(),
  as: MembershipKind,
  since: Instant,
});
export type Member = z.infer<typeof Member>;

/** Tổ chức: a host of applications, an employer, a member of councils' other lives. */
export const Organisation = OrganisationProfile.extend({
  id: OrganisationId,
  version: z.int(),
  members: z.array(Member),
  /** Warnings, never refusals: handbook §9.3. */
  warnings: z.array(z.string()),
});
export type Organisation = z.infer<typeof Organisation>;

export const InvitationStatus = z.enum(['sent', 'accepted', 'revoked']);

/** Lời mời: a seat in an organisation for whoever holds the letter. */
export const Invitation = z.object({
  id: InvitationId,
  version: z.int(),
  organisationId: OrganisationId,
  organisationName: z.string(),
  email: Email,
  as: MembershipKind,
  status: InvitationStatus,
  sentAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;
