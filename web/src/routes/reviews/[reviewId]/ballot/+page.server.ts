import { redirect } from '@sveltejs/kit';
import { ballotFrom, ballotOf, givenIn } from '#lib/reviews/given.ts';
import { mistakesIn, unfit } from '#lib/reviews/mistakes.ts';
import { openedReview } from '#lib/reviews/opened.ts';
import { seatsFrom } from '#lib/reviews/seats.ts';
import { workOf } from '#lib/reviews/work.ts';
import { act, type Form } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api, paper, pack, groups, questions } = await openedReview(event);
  const { seat, present, comment } = paper;
  const given = ballotFrom(pack.scheme, questions, comment);
  const hasMarks = Object.keys(given.marks).length > 0;
  const { seats } = seat.voted ? await seatsFrom(api) : { seats: [] };
  const more = seats.filter((one) => workOf(one) === 'vote');
  return { seat, present, pack, groups, given, hasMarks, more };
};

/** The ballot on the page, once nothing is missing from it. */
const filledIn = async (event: RequestEvent, form: Form, { isCast }: { isCast: boolean }) => {
  const { pack, questions } = await openedReview(event);
  const say = wordsIn(event.locals.language).reviews;
  const given = givenIn(questions, form.text);
  const found = mistakesIn(pack.scheme, questions, given, {
    finish: 'ballot',
    say: say.mistakes,
  });
  if (found.length > 0) throw unfit(say.voting.ballot.mend, found);
  if (isCast && !form.checked('sure')) {
    const { sureMissing, mend } = say.voting.ballot;
    throw unfit(mend, [{ field: 'sure', code: 'required', message: sureMissing }]);
  }
  return ballotOf(pack.scheme, questions, given);
};

export const actions: Actions = {
  review: (event) =>
    act(event.request, async (form) => {
      await filledIn(event, form, { isCast: false });
      return { typed: form.typed(), isReviewed: true };
    }),
  change: ({ request }) => act(request, (form) => Promise.resolve({ typed: form.typed() })),
  cast: (event) =>
    act(event.request, async (form) => {
      const { locals, params, cookies } = event;
      const ballot = await filledIn(event, form, { isCast: true });
      const { reviewId } = await openedReview(event);
      await locals.api.castBallot({ reviewId, ballot }, form.once());
      leaveNotice(cookies, wordsIn(locals.language).reviews.voting.ballot.castNotice);
      redirect(303, `/reviews/${params.reviewId}/ballot`);
    }),
};
