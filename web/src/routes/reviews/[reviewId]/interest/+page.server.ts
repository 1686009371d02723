import { redirect } from '@sveltejs/kit';
import type { FieldProblem } from '#shared/http/problem.ts';
import { packOf } from '#lib/calls/pack.ts';
import { reviewIdIn } from '#lib/reviews/opened.ts';
import { unfit } from '#lib/reviews/mistakes.ts';
import { seatsFrom } from '#lib/reviews/seats.ts';
import { workOf } from '#lib/reviews/work.ts';
import type { Api } from '#lib/server/api.ts';
import { act, type Form } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn, type Words } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

/** Other dossiers that still wait for a declaration. */
const undeclared = async (api: Api, but: string) => {
  const { seats } = await seatsFrom(api);
  return seats.filter((seat) => workOf(seat) === 'declare' && seat.id !== but);
};

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const seat = await api.getSeat({ reviewId: reviewIdIn(event.params) });
  const [{ packId }, others] = await Promise.all([
    api.getCall({ callId: seat.callId }),
    undeclared(api, seat.id),
  ]);
  const { conflicts } = await packOf(api, packId);
  return { seat, packId, conflicts, left: others.length };
};

const LEAST_REASON = 3;

const declared = (form: Form, say: Words['reviews']['interest']) => {
  const answer = form.text('interest');
  const reason = form.text('reason');
  const mistakes: FieldProblem[] = [];
  if (answer !== 'none' && answer !== 'conflict')
    mistakes.push({ field: 'interest', code: 'required', message: say.answer });
  if (answer === 'conflict' && reason.length < LEAST_REASON)
    mistakes.push({ field: 'reason', code: 'required', message: say.reasonMissing });
  if (mistakes.length > 0) throw unfit(say.mend, mistakes);
  const conflict = answer === 'conflict';
  return { conflict, ...(conflict && { reason }) };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const say = wordsIn(language).reviews.interest;
      const reviewId = reviewIdIn(params);
      const { interest } = await api.declareInterest({ reviewId, ...declared(form, say) });
      leaveNotice(cookies, interest === 'conflict' ? say.recorded : say.cleared);
      if (form.text('then') === 'next') {
        const [next] = await undeclared(api, reviewId);
        redirect(303, next ? `/reviews/${next.id}/interest` : '/reviews');
      }
      redirect(303, `/reviews/${reviewId}${interest === 'conflict' ? '/interest' : ''}`);
    }),
};
