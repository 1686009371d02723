import type { Invitation } from '#shared/organisations/model.ts';
import type { Tone } from '#lib/tone.ts';
import type { InvitationState } from './happening.ts';

/** How an invitation stands at this moment. */
export const stateOf = ({ status, expiresAt }: Invitation, now: string): InvitationState => {
  if (status !== 'sent') return status;
  return now > expiresAt ? 'expired' : 'waiting';
};

export const toneOf: Record<InvitationState, Tone> = {
  waiting: 'waiting',
  accepted: 'good',
  revoked: 'neutral',
  expired: 'neutral',
};
