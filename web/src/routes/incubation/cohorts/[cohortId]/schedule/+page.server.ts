import { redirect } from '@sveltejs/kit';
import { readAppointment, sayingClash } from '#lib/incubation/appointed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const { cohortId } = event.params;
  const cohort = await api.getCohort({ cohortId });
  const isOpen = cohort.actions.includes('schedule');
  const statuses = isOpen ? (['valid', 'reviewing', 'approved'] as const) : [];
  const [slots, ...intake] = await Promise.all([
    api.listSlots({ cohortId }),
    ...statuses.map((status) => api.listIntake({ cohortId, status })),
  ]);
  const applicants = intake.flatMap(({ items }) => items).filter(({ slot }) => !slot);
  return { cohort, slots: slots.items, applicants, isOpen };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { cohortId } }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).incubation.cohorts.schedule;
      const applicationId = form.text('applicationId');
      await sayingClash(say, () =>
        locals.api.makeSlot({ cohortId, applicationId, ...readAppointment(form) }),
      );
      leaveNotice(cookies, say.made);
      redirect(303, `/incubation/cohorts/${cohortId}/schedule`);
    }),
};
