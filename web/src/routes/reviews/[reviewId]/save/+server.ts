import { json } from '@sveltejs/kit';
import { commentOf, givenIn } from '#lib/reviews/given.ts';
import { openedReview } from '#lib/reviews/opened.ts';
import { answer, readForm } from '#lib/server/form.ts';
import type { RequestHandler } from './$types';

/** Saves while somebody types, as far as it can be read; answers the new version. */
export const POST: RequestHandler = async (event) => {
  if (!event.locals.token) return json({}, { status: 401 });
  return answer(async () => {
    const { api, reviewId, questions } = await openedReview(event);
    const form = await readForm(event.request);
    const comment = commentOf(questions, givenIn(questions, form.text));
    const version = form.version();
    const saved = await api.saveComment({ reviewId, version, ...comment, final: false });
    return { version: saved.version };
  });
};
