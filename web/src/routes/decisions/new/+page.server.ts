import { error, redirect } from '@sveltejs/kit';
import { ReviewId } from '#shared/reviews/model.ts';
import { judgedOf, matterOf } from '#lib/decisions/matter.ts';
import { proposalIn, sayOfBoxes } from '#lib/decisions/proposal.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const reviewIn = (url: URL) => {
  const asked = ReviewId.safeParse(url.searchParams.get('review'));
  return asked.success ? asked.data : error(404);
};

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const judged = await judgedOf(api, reviewIn(event.url));
  return { judged, ...(await matterOf(api, judged)) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, url }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { propose: say } = wordsIn(language).decisions;
      const reviewId = reviewIn(url);
      const { frame } = await matterOf(api, { review: await api.getCount({ reviewId }) });
      const proposal = proposalIn(form, frame, language);
      const { id } = await inOwnWords(sayOfBoxes(form, frame, say, language), () =>
        api.proposeDecision({ reviewId, ...proposal }, form.once()),
      );
      leaveNotice(cookies, say.done);
      redirect(303, `/decisions/${id}`);
    }),
};
