import { error, redirect } from '@sveltejs/kit';
import { callIdIn } from '#lib/calls/shown.ts';
import { packOf } from '#lib/calls/pack.ts';
import { atTheirSeats, formationIn } from '#lib/councils/formation.ts';
import { byEmployer, holdersOf, hostsOf, namesIn } from '#lib/councils/people.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { ProblemError } from '#shared/http/problem.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!person.roles.includes('officer')) error(403);
  const { api } = event.locals;
  const callId = callIdIn(event.params);
  const [call, valid, experts, secretaries] = await Promise.all([
    api.getCall({ callId }),
    api.listCallApplications({ callId, status: 'valid' }),
    holdersOf(api, 'expert'),
    holdersOf(api, 'secretary'),
  ]);
  const [pack, hosts] = await Promise.all([packOf(api, call.packId), hostsOf(api, valid.items)]);
  const titles = valid.items.map(({ title }) => [title, title] as const);
  return {
    call,
    pack,
    applications: valid.items,
    groups: byEmployer(experts, hosts),
    secretaries,
    names: [...namesIn(experts), ...titles],
  };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).councils.forming;
      const formation = formationIn(form, callIdIn(params), say);
      const council = await locals.api.formCouncil(formation).catch((refused: unknown) => {
        if (!(refused instanceof ProblemError)) throw refused;
        throw new ProblemError(atTheirSeats(refused.problem, formation, say));
      });
      leaveNotice(cookies, say.done);
      redirect(303, `/councils/${council.id}`);
    }),
};
