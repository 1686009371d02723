/** Everything that can happen to an organisation, as its history names it. */
export const organisationHappenings = [
  'registered',
  'changed',
  'memberRenamed',
  'joined',
  'memberRemoved',
  'invited',
  'uninvited',
] as const;
export type OrganisationHappening = (typeof organisationHappenings)[number];

/** … and to a person. */
export const personHappenings = [
  'registered',
  'changed',
  'joined',
  'left',
  'roleGranted',
  'roleRevoked',
] as const;
export type PersonHappening = (typeof personHappenings)[number];

/** How an invitation stands: one that nobody took up in time is over, too. */
export type InvitationState = 'waiting' | 'accepted' | 'revoked' | 'expired';
