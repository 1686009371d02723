import * as z from 'zod';
import { HourId } from '#shared/incubation/model.ts';
import { Instant } from '#shared/values/instant.ts';
import type { Returned } from '#lib/form.ts';

const Next = z.array(
  z.object({ hourId: HourId, mentorName: z.string(), startsAt: Instant, minutes: z.int() }),
);

/** The next free hours that a refusal names, for who came second. */
export const nextIn = (form: Returned) =>
  form?.problem?.code === 'hour-taken'
    ? (Next.safeParse(form.problem.detail?.next).data ?? [])
    : [];
