import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { asJson } from '#shared/applications/highlights.ts';
import { ProblemError } from '#shared/http/problem.ts';
import { ReviewId } from '#shared/reviews/model.ts';
import { formOf } from '#lib/applications/forms.ts';
import { packOf } from '#lib/calls/pack.ts';
import type { Api } from '#lib/server/api.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { allOf, questionsOf } from './questions.ts';

/** The review an address names; an address that could be no review’s is no page. */
export const reviewIdIn = ({ reviewId }: { reviewId: string }) => {
  const id = ReviewId.safeParse(reviewId);
  return id.success ? id.data : error(404);
};

type Visit = Pick<RequestEvent<{ reviewId: string }>, 'locals' | 'params' | 'request' | 'url'>;

/** The papers of a cleared member; who has not declared yet is asked to do so first. */
const paperOf = async (api: Api, reviewId: ReviewId) => {
  try {
    return await api.getReview({ reviewId });
  } catch (caught) {
    if (caught instanceof ProblemError && caught.problem.code === 'interest-undeclared')
      redirect(303, `/reviews/${reviewId}/interest`);
    throw caught;
  }
};

/** What a member judges by: their papers, the pack, and what it asks in their language. */
export const openedReview = async (visit: Visit) => {
  await needsPerson(visit);
  const { api, language } = visit.locals;
  const reviewId = reviewIdIn(visit.params);
  const paper = await paperOf(api, reviewId);
  const pack = await packOf(api, paper.packId);
  const groups = questionsOf(pack.scheme, paper, language);
  return { api, reviewId, paper, pack, groups, questions: allOf(groups) };
};

/** The dossier as it was handed in, to be read. */
export const dossierOf = async (
  api: Api,
  { formId, submission, seat }: Awaited<ReturnType<typeof paperOf>>,
) => {
  const [form, { checklist }] = await Promise.all([
    formOf(api, { formId }),
    api.getCall({ callId: seat.callId }),
  ]);
  return { form, checklist, answers: asJson(submission.answers) };
};
