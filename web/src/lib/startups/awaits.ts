import { expectedBy } from '#shared/startups/due.ts';
import { formatPeriod } from '#shared/startups/said.ts';
import { appliesHere } from '#lib/organisations/places.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';

/** Of each startup of mine the figures of the last period, until they are told. */
export const startupsAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person || !appliesHere(person)) return [];
  const { items } = await api.listMyStartups({});
  const say = wordsIn(language).startups.awaits;
  return items.flatMap(({ id, name, owes }) =>
    owes
      ? [
          {
            href: `/startups/${id}/figures/${owes}`,
            what: say.figures(formatPeriod(owes, language)),
            about: name,
            by: expectedBy(owes),
          },
        ]
      : [],
  );
};
