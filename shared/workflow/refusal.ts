/** Every reason the service has for saying no. The words people read stand in `shared/words`. */
export const refusalCodes = [
  'not-found',
  'not-signed-in',
  'not-allowed',
  'not-registered',
  'out-of-turn',
  'changed-meanwhile',
  'version-missing',
  'key-missing',
  'key-reused',
  'in-flight',
  'not-json',
  'too-big',
  'too-deep',
  'wrong-media-type',
  'bad-cursor',
  'cursor-expired',
  'incomplete',
  'call-closed',
  'call-not-open',
  'call-not-closed',
  'call-undecided',
  'call-incomplete',
  'calendar-wrong',
  'closing-day-past',
  'closing-brought-forward',
  'not-eligible',
  'already-applied',
  'declaration-missing',
  'section-unknown',
  'asks-too-much',
  'document-not-clean',
  'document-unknown-item',
  'document-too-many',
  'document-wrong-type',
  'document-too-big',
  'supplement-once',
  'supplement-late',
  'commune-unknown',
  'tax-code-taken',
  'invitation-ended',
  'already-member',
  'last-owner',
  'last-admin',
  'own-roles',
  'roles-apart',
  'form-not-understood',
  'composition-refused',
  'members-unknown',
  'documents-too-late',
  'meeting-not-yet',
  'no-quorum',
  'count-first',
  'interest-undeclared',
  'conflicted',
  'not-present',
  'already-voted',
  'ballot-not-understood',
  'voting-closed',
  'comment-final',
  'nothing-to-count',
  'own-proposal',
  'own-council',
  'own-employer',
  'own-call',
  'already-proposed',
  'unfit',
  'startup-registered',
  'period-running',
  'too-much-today',
  'already-keeper',
  'last-keeper',
  'keepers-full',
  'hour-taken',
  'hour-passed',
  'hours-overlap',
  'busy-then',
  'mentor-full',
  'mentor-conflicted',
  'mentor-not-approved',
  'session-not-yet',
  'already-rated',
  'already-asked',
  'place-ended',
  'place-full-of-mentors',
  'cohort-full',
  'already-admitted',
  'application-of-another',
  'gate-closed',
  'places-open',
  'rules-pinned',
  'slot-clashes',
  'week-over',
  'survey-not-yet',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface RefusedField {
  field: string;
  code: string;
  params?: Record<string, unknown>;
}

/** Thrown by the domain, caught at the edge. `fields` names what to mend. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: Record<string, unknown>;
  readonly fields: readonly RefusedField[];

  constructor(
    code: RefusalCode,
    detail: Record<string, unknown> = {},
    fields: readonly RefusedField[] = [],
  ) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.fields = fields;
  }
}

export const refuse = (
  code: RefusalCode,
  detail?: Record<string, unknown>,
  fields?: readonly RefusedField[],
) => new Refusal(code, detail, fields);
