import { error, redirect } from '@sveltejs/kit';
import { readAppointment, sayingClash } from '#lib/incubation/appointed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { cohortId, slotId } = event.params;
  const { items } = await event.locals.api.listSlots({ cohortId });
  const slot = items.find(({ id }) => id === slotId);
  if (!slot) error(404);
  return { slot };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { cohortId, slotId } }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).incubation.cohorts.schedule;
      const version = form.version();
      await sayingClash(say, () =>
        locals.api.moveSlot({ cohortId, slotId, version, ...readAppointment(form) }),
      );
      leaveNotice(cookies, say.moved);
      redirect(303, `/incubation/cohorts/${cohortId}/schedule`);
    }),
};
