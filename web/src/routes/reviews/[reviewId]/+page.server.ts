import { redirect } from '@sveltejs/kit';
import { Count } from '#shared/judging/count.ts';
import { DocumentId } from '#shared/applications/model.ts';
import { keptComment } from '#lib/reviews/keeping.ts';
import { dossierOf, openedReview } from '#lib/reviews/opened.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api, paper, pack, groups } = await openedReview(event);
  return {
    paper,
    pack,
    groups,
    count: Count.safeParse(paper.count).data,
    ...(await dossierOf(api, paper)),
  };
};

const keep = async (event: RequestEvent, final: boolean) => {
  const say = wordsIn(event.locals.language).reviews.paper;
  const failed = await keptComment(event, final);
  if (failed) return failed;
  leaveNotice(event.cookies, final ? say.done : say.saved);
  redirect(303, `/reviews/${event.params.reviewId}#comment`);
};

export const actions: Actions = {
  save: (event) => keep(event, false),
  final: (event) => keep(event, true),
  open: ({ request, locals }) =>
    act(request, async (form) => {
      const documentId = DocumentId.parse(form.text('document'));
      const { url } = await locals.api.linkDocument({ documentId });
      redirect(303, url, { external: [origins.kept] });
    }),
};
