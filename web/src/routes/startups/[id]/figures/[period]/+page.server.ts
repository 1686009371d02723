import { error, redirect } from '@sveltejs/kit';
import { missingPeriods } from '#shared/startups/due.ts';
import { hasEnded, lastDay, Period, rhythmOf, shifted } from '#shared/startups/period.ts';
import { formatPeriod } from '#shared/startups/said.ts';
import { questionsAbout } from '#shared/startups/sanity.ts';
import { instantOf } from '#shared/values/instant.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { lastBefore } from '#lib/startups/figures/shown.ts';
import { figuresIn, sayFigures } from '#lib/startups/figures/typed.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const periodIn = (text: string) => Period.safeParse(text).data ?? error(404);

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const period = periodIn(event.params.period);
  const startup = await event.locals.api.getStartup({ startupId: event.params.id });
  const { id, name, metrics, actions } = startup;
  const snapshot = metrics?.find((one) => one.period === period);
  const mayTell = actions.includes('tell') && rhythmOf(period) === startup.rhythm;
  if (!metrics || !(snapshot || mayTell)) error(404);
  const { searchParams } = event.url;
  const now = instantOf(new Date());
  const previous = metrics.find((one) => one.period === shifted(period, -1));
  const told = metrics.map((one) => one.period);
  return {
    startup: { id, name },
    period,
    snapshot,
    before: lastBefore(metrics, period),
    mayTell,
    running: hasEnded(period, now) ? undefined : lastDay(period),
    corrects: searchParams.has('correct'),
    // Asked once it is saved, of whoever told it: a second look, never in the way.
    questions:
      snapshot && searchParams.has('saved')
        ? questionsAbout(snapshot.figures, previous?.figures)
        : [],
    next: mayTell ? missingPeriods(startup, told, now)[0] : undefined,
  };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params, url }) =>
    act(request, async (form) => {
      const period = periodIn(params.period);
      const say = wordsIn(locals.language).startups.figures;
      const { version } = await inOwnWords(sayFigures(form, say), () =>
        locals.api.tellFigures({
          startupId: params.id,
          period,
          version: form.version(),
          figures: figuresIn(form),
          reason: form.maybe('reason'),
        }),
      );
      const said = formatPeriod(period, locals.language);
      leaveNotice(cookies, version === 1 ? say.saved(said) : say.corrected(said));
      redirect(303, `${url.pathname}?saved`);
    }),
};
