import type { Role } from '#shared/identity/roles.ts';
import type { Dong } from '#shared/values/dong.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { HourLetterWords } from './hours/shape.ts';
import type { OverseeingLetterWords } from './overseeing/shape.ts';
import type { PlaceLetterWords } from './places/shape.ts';

/** What a letter says: one line, and paragraphs. */
export interface Wording {
  subject: string;
  body: string;
}

interface About {
  title: string;
  callTitle: string;
}
interface Receipt extends About {
  dossierCode: string;
  receivedAt: Instant;
}

/** Every letter the portal writes, and what each needs to be said. */
export interface LetterWords {
  submitted: (of: Receipt) => Wording;
  replaced: (of: Receipt) => Wording;
  withdrawn: (of: About) => Wording;
  supplementRequested: (
    of: About & { dueAt: Instant; missing: readonly string[]; note: string },
  ) => Wording;
  supplementAnswered: (of: Receipt) => Wording;
  admitted: (of: About) => Wording;
  rejected: (of: About & { reasons: readonly string[] }) => Wording;
  callCorrected: (of: { callTitle: string; reason: string; closesAt: Instant }) => Wording;
  closingSoon: (of: About & { closesAt: Instant }) => Wording;
  councilInformed: (of: { callTitle: string; meetingAt: Instant; place: string }) => Wording;
  councilAdjourned: (of: { callTitle: string; meetingAt: Instant; reason: string }) => Wording;
  funded: (
    of: About & { amount: Dong; decisionNumber: string; reasons: readonly string[] },
  ) => Wording;
  declined: (of: About & { decisionNumber: string; reasons: readonly string[] }) => Wording;
  proposed: (of: { title: string }) => Wording;
  returned: (of: { title: string; reason: string }) => Wording;
  roleGranted: (of: { role: Role; reason: string }) => Wording;
  roleRevoked: (of: { role: Role; reason: string }) => Wording;
  invitation: (of: { organisationName: string; invitedBy: string; expiresAt: Instant }) => Wording;
  figuresDue: (of: { name: string; period: string; expectedBy: Instant }) => Wording;
  places: PlaceLetterWords;
  hours: HourLetterWords;
  overseeing: OverseeingLetterWords;
  roles: Record<Role, string>;
  open: string;
  signature: string;
}
