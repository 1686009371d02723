import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { OrganisationId } from '../identity/actor.ts';
import { Instant } from '../values/instant.ts';
import { line } from '../values/text.ts';
import { refuse } from '../workflow/refusal.ts';
import { CohortId, SlotId } from './model.ts';

/** When, where and how long somebody is listened to. */
export const Appointment = z.object({
  kind: z.enum(['interview', 'pitch']),
  startsAt: Instant,
  minutes: z.int().min(5).max(480),
  where: line(200),
});
export type Appointment = z.infer<typeof Appointment>;

/** Lịch phỏng vấn, thuyết trình: when and where the centre listens to an applicant. */
export const Slot = Appointment.extend({
  id: SlotId,
  version: z.int(),
  cohortId: CohortId,
  cohortName: z.string(),
  applicationId: ApplicationId,
  title: z.string(),
  organisationId: OrganisationId,
  organisationName: z.string(),
});
export type Slot = z.infer<typeof Slot>;

const endOf = ({ startsAt, minutes }: Appointment) => Date.parse(startsAt) + minutes * 60_000;

const overlap = (one: Appointment, other: Appointment) =>
  Date.parse(one.startsAt) < endOf(other) && Date.parse(other.startsAt) < endOf(one);

const sameRoom = (one: Appointment, other: Appointment) =>
  one.where.toLocaleLowerCase('vi') === other.where.toLocaleLowerCase('vi');

/** Refuses what would put two applicants in one room at a time, or one applicant in two. */
export const mustNotClash = (slot: Slot, others: readonly Slot[]) => {
  const clash = others.find(
    (other) =>
      other.id !== slot.id &&
      overlap(slot, other) &&
      (sameRoom(slot, other) || other.organisationId === slot.organisationId),
  );
  if (clash) throw refuse('slot-clashes', { title: clash.title, startsAt: clash.startsAt });
};
