import * as z from 'zod';
import { CallId, CallStatus } from '../calls/model.ts';
import { DecisionId } from '../decisions/model.ts';
import { OrganisationId } from '../identity/actor.ts';
import { OrganisationKind } from '../organisations/model.ts';
import { Stage, StartupId, StartupKind, StartupStatus } from '../startups/model.ts';
import { Figures } from '../startups/metrics.ts';
import { Period } from '../startups/period.ts';
import { Property, Round, Support } from '../startups/records.ts';
import { Dong } from '../values/dong.ts';
import { Day, Instant } from '../values/instant.ts';
import { localised } from '../values/localised.ts';
import { Field } from './field.ts';

/** The code of a commune, ward or special zone. */
const Commune = z.string().regex(/^\d{5}$/);

/** Thông báo kêu gọi, once it is published. */
export const CallEntry = z.object({
  kind: z.literal('call'),
  id: CallId,
  code: z.string(),
  title: localised(250),
  field: Field,
  status: CallStatus.exclude(['draft']),
  opensAt: Instant,
  closesAt: Instant,
  budget: Dong,
});
export type CallEntry = z.infer<typeof CallEntry>;

/** Who received the money. A household business is mostly called by a person's name: it has none here. */
export const Recipient = z.object({
  id: OrganisationId,
  kind: OrganisationKind,
  name: z.string().optional(),
  commune: Commune.optional(),
});

/** Nhiệm vụ được phê duyệt, with its money (NĐ 268/2025, Điều 14.2: name, host, time). */
export const AwardEntry = z.object({
  kind: z.literal('award'),
  id: DecisionId,
  callId: CallId,
  title: z.string(),
  recipient: Recipient,
  field: Field,
  amount: Dong,
  /** How long it runs. */
  months: z.int().positive().optional(),
  decisionNumber: z.string(),
  decidedAt: Instant,
});
export type AwardEntry = z.infer<typeof AwardEntry>;

/** A startup as far as its founders show it to the public; a group held back is absent. Nobody is named. */
export const StartupEntry = z.object({
  kind: z.literal('startup'),
  id: StartupId,
  name: z.string(),
  is: StartupKind,
  field: Field,
  stage: Stage,
  status: StartupStatus,
  summary: z.string(),
  foundedOn: Day.optional(),
  website: z.string().optional(),
  commune: Commune.optional(),
  registeredAt: Instant,
  team: z.object({ people: z.int(), founders: z.int() }).optional(),
  readiness: z.object({ trl: z.int().optional(), mrl: z.int().optional() }).optional(),
  /** Of the last period told. */
  metrics: Figures.pick({ revenue: true, payingCustomers: true, jobs: true, femaleJobs: true })
    .extend({ period: Period })
    .optional(),
  rounds: z
    .array(Round.pick({ name: true, instrument: true, disbursed: true, on: true }))
    .optional(),
  property: z
    .array(Property.pick({ kind: true, title: true, status: true, number: true, on: true }))
    .optional(),
  support: z.array(Support.pick({ group: true, what: true, value: true, on: true })).optional(),
});
export type StartupEntry = z.infer<typeof StartupEntry>;

/** Whatever everybody may find in the register. */
export const Entry = z.discriminatedUnion('kind', [CallEntry, AwardEntry, StartupEntry]);
export type Entry = z.infer<typeof Entry>;
export type EntryId = Entry['id'];
