import { askedOf } from '#lib/insights/asked.ts';
import { Colour } from '#shared/incubation/rag.ts';
import { CohortId } from '#shared/incubation/model.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { months, span } = askedOf(event.url);
  const cohortId = CohortId.parse(event.params.cohortId);
  const { api } = event.locals;
  const [dashboard, { cards }] = await Promise.all([
    api.getCohortDashboard({ cohortId, ...span }),
    api.getBoard({ cohortId }),
  ]);
  const colours = Colour.options.map((colour) => ({
    colour,
    count: cards.filter((card) => card.colour === colour).length,
  }));
  return { dashboard, colours, months };
};
