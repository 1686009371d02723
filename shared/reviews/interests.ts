import { belongsTo, type Actor } from '../identity/actor.ts';
import type { CouncilMember, Interest, Review } from './model.ts';

type Host = Pick<Review, 'organisationId' | 'organisationTaxCode'>;

/** A branch has the tax code of its enterprise and three digits more: it is the same employer. */
const enterpriseOf = (taxCode: string) => taxCode.split('-')[0];

/**
 * What needs no declaration: who works for the host, or is a member of it, never judges it
 * (Decree 268/2025, Art. 12(3)(b); Circular 20/2023/TT-BKHCN, Art. 8(2)(b)).
 */
export const isOfHost = (
  host: Host,
  { memberships }: Pick<Actor, 'memberships'>,
  employerTaxCode?: string,
) =>
  memberships.some(({ organisationId }) => organisationId === host.organisationId) ||
  (employerTaxCode !== undefined &&
    enterpriseOf(employerTaxCode) === enterpriseOf(host.organisationTaxCode));

/** Whether this review is hidden from somebody because it is about their own organisation. */
export const isOwn = ({ organisationId }: Host, actor: Actor) => belongsTo(actor, organisationId);

/** Members who take no part in one application, declared or detected. */
export const recusedOf = (interests: readonly Interest[]) =>
  interests.filter(({ conflict }) => conflict).map(({ personId }) => personId);

/** Members who are never told of one application: their interest was seen, not declared. */
export const barredOf = (interests: readonly Interest[]) =>
  interests.filter(({ source }) => source === 'detected').map(({ personId }) => personId);

/** Members who must still say whether they have an interest. */
export const undeclaredOf = (
  members: readonly Pick<CouncilMember, 'personId'>[],
  interests: readonly Interest[],
) =>
  members
    .map(({ personId }) => personId)
    .filter((personId) => !interests.some((interest) => interest.personId === personId));
