import { fail, type RequestEvent } from '@sveltejs/kit';
import { ProblemError } from '#shared/http/problem.ts';
import type { ReviewComment } from '#shared/reviews/model.ts';
import { readForm } from '#lib/server/form.ts';
import { wordsIn } from '#words/index.ts';
import { commentOf, givenIn } from './given.ts';
import { mistakesIn, unfit } from './mistakes.ts';
import { openedReview } from './opened.ts';

/** A copy saved so lately is the autosave that was on its way while the button was pressed. */
const JUST_NOW = 15_000;

const isJustNow = (comment: ReviewComment | undefined) =>
  comment !== undefined && Date.now() - Date.parse(comment.savedAt) < JUST_NOW;

const isStale = (caught: unknown): caught is ProblemError =>
  caught instanceof ProblemError && caught.problem.code === 'changed-meanwhile';

/** Keeps comments from the page’s own buttons; answers what to show where they could not be kept. */
export const keptComment = async (event: RequestEvent<{ reviewId: string }>, final: boolean) => {
  const { api, reviewId, paper, pack, questions } = await openedReview(event);
  const form = await readForm(event.request);
  const given = givenIn(questions, form.text);
  const say = wordsIn(event.locals.language).reviews;
  const save = (version: number) =>
    api.saveComment({ reviewId, version, ...commentOf(questions, given), final });

  const found = mistakesIn(pack.scheme, questions, given, {
    finish: final ? 'comment' : 'draft',
    say: say.mistakes,
  });
  const unsure = { field: 'sure', code: 'required', message: say.paper.sureMissing };
  const mistakes = final && !form.checked('sure') ? [...found, unsure] : found;
  try {
    if (mistakes.length > 0) throw unfit(say.paper.mend, mistakes);
    await save(form.version()).catch((caught: unknown) => {
      if (isStale(caught) && isJustNow(paper.comment)) return save(paper.comment?.version ?? 0);
      throw caught;
    });
    return undefined;
  } catch (caught) {
    if (!(caught instanceof ProblemError) || caught.problem.status >= 500) throw caught;
    const { problem } = caught;
    const told = isStale(caught) ? { ...problem, title: say.paper.stale } : problem;
    const version = isStale(caught) ? (paper.comment?.version ?? 0) : form.version();
    return fail(problem.status, { problem: told, typed: form.typed(), version });
  }
};
