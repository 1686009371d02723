import { redirect } from '@sveltejs/kit';
import { CohortId } from '#shared/incubation/model.ts';
import { Colour } from '#shared/incubation/rag.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const { searchParams } = event.url;
  const cohortId = CohortId.parse(event.params.cohortId);
  const after = searchParams.get('after') ?? undefined;
  const [{ cohort, cards }, history] = await Promise.all([
    api.getBoard({ cohortId }),
    api.listCohortHistory({ cohortId, after }),
  ]);
  const approved =
    cohort.mentors.length > 0 ? await api.listMentors({ status: 'approved' }) : undefined;
  const mentors = (approved?.items ?? []).filter(({ id }) => cohort.mentors.includes(id));
  const { data: colour } = Colour.safeParse(searchParams.get('colour'));
  const counts = Colour.options.map((one) => ({
    colour: one,
    count: cards.filter((card) => card.colour === one).length,
  }));
  const shown = colour ? cards.filter((card) => card.colour === colour) : cards;
  const timeline = searchParams.get('view') === 'timeline';
  const names = mentors.map(({ name }) => name);
  return {
    cohort,
    mentors: names,
    cards: shown,
    total: cards.length,
    colour,
    counts,
    timeline,
    history,
  };
};

const moved =
  (action: 'start' | 'end') =>
  ({ request, locals, cookies, params: { cohortId } }: RequestEvent) =>
    act(request, async (form) => {
      const version = form.version();
      await locals.api.moveCohort({ cohortId, version, action, on: form.date('on') });
      const { started, ended } = wordsIn(locals.language).incubation.cohorts.page.next;
      leaveNotice(cookies, action === 'start' ? started : ended);
      redirect(303, `/incubation/cohorts/${cohortId}`);
    });

export const actions: Actions = { start: moved('start'), end: moved('end') };
