import { randomUUID } from 'node:crypto';
import { client } from '#shared/http/client.ts';
import { routes } from '#shared/routes.ts';
import { addDays, dayOf, instantOf, startOfDay, type Instant } from '#shared/values/instant.ts';
import type { Seeding } from '../seeding.ts';

const HOUR = 3_600_000;

/** What the seed plays on: the API as each account, and a clock that is set to when things were. */
export const stageOf = ({ api, tokenOf, say, at }: Seeding) => {
  const today = dayOf(instantOf(new Date()));

  /** So many days from today, at this hour in Vietnam. */
  const moment = (days: number, hour = 9): Instant =>
    instantOf(new Date(Date.parse(startOfDay(addDays(today, days))) + hour * HOUR));

  return {
    say,
    today,
    moment,
    as: (name: string) =>
      client(routes, async (path, init) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${await tokenOf(name)}`);
        return fetch(api + path, { ...init, headers });
      }),
    /** From here on it is this day and hour; nothing of the season lies after now. */
    on: (days: number, hour = 9) =>
      at(new Date(Math.min(Date.parse(moment(days, hour)), Date.now()))),
    now: () => at(),
    once: () => ({ once: randomUUID() }),
  };
};
export type Stage = ReturnType<typeof stageOf>;
