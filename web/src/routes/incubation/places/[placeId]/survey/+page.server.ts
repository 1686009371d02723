import { redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const place = await event.locals.api.getPlace({ placeId: event.params.placeId });
  if (!place.actions.includes('survey')) redirect(303, `/incubation/places/${place.id}`);
  const asked = Number(event.url.searchParams.get('months'));
  const due = place.surveysOpen.find((months) => !place.surveyed.includes(months));
  const months = place.surveysOpen.includes(asked) ? asked : (due ?? place.surveysOpen.at(-1));
  const standing = place.surveys?.find((survey) => survey.months === months);
  return { place, months, standing };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { placeId } }) =>
    act(request, async (form) => {
      await locals.api.answerSurvey({
        placeId,
        months: form.number('months'),
        version: form.version(),
        isOperating: form.text('isOperating') === 'yes',
        revenue: form.money('revenue'),
        jobs: form.text('jobs') === '' ? Number.NaN : form.number('jobs'),
        capital: form.money('capital'),
        note: form.text('note'),
      });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.survey.sent);
      redirect(303, `/incubation/places/${placeId}`);
    }),
};
