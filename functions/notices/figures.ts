import { expectedBy } from '#shared/startups/due.ts';
import type { Startup } from '#shared/startups/model.ts';
import { periodToTell, Rhythm, type Period } from '#shared/startups/period.ts';
import { formatPeriod } from '#shared/startups/said.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { Draft } from './letters.ts';
import type { World } from './world.ts';

const asking = ({ id, name }: Startup, period: Period): Omit<Draft, 'to'> => ({
  say: (words, language) =>
    words.figuresDue({
      name,
      period: formatPeriod(period, language),
      expectedBy: expectedBy(period),
    }),
  link: `/startups/${id}/figures/${period}`,
});

/** Asks for the figures of the period that has just ended, each founder once. */
export const figuresDue = async (
  world: World,
  now: Instant,
  send: (letter: Draft, occasion: string) => Promise<void>,
) => {
  for (const rhythm of Rhythm.options) {
    const period = periodToTell(now, rhythm);
    for (const startup of await world.owing(rhythm, period)) {
      const to = await world.foundersOf(startup);
      await send({ to, ...asking(startup, period) }, `figures|${startup.id}|${period}`);
    }
  }
};
