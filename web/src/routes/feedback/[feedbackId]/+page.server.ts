import { redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { feedbackId } = event.params;
  return { feedback: await event.locals.api.getFeedback({ feedbackId }) };
};

export const actions: Actions = {
  answer: ({ request, locals, cookies, params: { feedbackId } }) =>
    act(request, async (form) => {
      const answer = form.text('answer');
      await locals.api.answerFeedback({ feedbackId, version: form.version(), answer });
      leaveNotice(cookies, wordsIn(locals.language).register.officer.published);
      redirect(303, '/feedback');
    }),

  setAside: ({ request, locals, cookies, params: { feedbackId } }) =>
    act(request, async (form) => {
      const reason = form.text('reason');
      await locals.api.setFeedbackAside({ feedbackId, version: form.version(), reason });
      leaveNotice(cookies, wordsIn(locals.language).register.officer.asideDone);
      redirect(303, '/feedback');
    }),
};
