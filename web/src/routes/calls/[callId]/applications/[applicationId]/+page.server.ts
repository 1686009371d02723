import { error, redirect } from '@sveltejs/kit';
import { ApplicationId, DocumentId } from '#shared/applications/model.ts';
import { asJson } from '#shared/applications/highlights.ts';
import { supplementDueAt } from '#shared/applications/supplement.ts';
import { instantOf } from '#shared/values/instant.ts';
import { formOf } from '#lib/applications/forms.ts';
import { sentences } from '#lib/applications/timeline.ts';
import { checkedBy } from '#lib/calls/deadline-lines.ts';
import { packOf } from '#lib/calls/pack.ts';
import { checklistOf, checkOf, missingOf } from '#lib/screening/checking.ts';
import { concluding } from '#lib/screening/concluding.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const idIn = ({ applicationId }: { applicationId: string }) => {
  const id = ApplicationId.safeParse(applicationId);
  return id.success ? id.data : error(404);
};

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api, language } = event.locals;
  const applicationId = idIn(event.params);
  const after = event.url.searchParams.get('after') ?? undefined;
  const application = await api.getApplication({ applicationId });
  if (application.callId !== event.params.callId || application.submissions === 0) error(404);
  const call = await api.getCall({ callId: application.callId });
  const [pack, form, submission, history] = await Promise.all([
    packOf(api, call.packId),
    formOf(api, call),
    api.getSubmission({ applicationId }),
    api.listApplicationHistory({ applicationId, after }),
  ]);
  const now = instantOf(new Date());
  const { items, others } = checklistOf(call, submission.attachments);
  const calendar = await calendarOf(api);
  return {
    application,
    call,
    form,
    answers: asJson(submission.answers),
    items,
    others,
    missing: missingOf(items, language),
    check: checkOf(application, now),
    checking: checkedBy(pack.deadlines, call.closesAt, calendar),
    article: pack.deadlines.validityCheck?.article,
    supplementDueAt: supplementDueAt(pack, now, calendar),
    supplementArticle: pack.deadlines.supplement?.article,
    lines: sentences(history.items, wordsIn(language).applications.record, {}),
    after: history.after,
  };
};

export const actions: Actions = {
  open: ({ request, locals }) =>
    act(request, async (form) => {
      const documentId = DocumentId.parse(form.text('document'));
      const { url } = await locals.api.linkDocument({ documentId });
      redirect(303, url, { external: [origins.kept] });
    }),
  admit: (event) => concluding(event, idIn(event.params), 'admit'),
  supplement: (event) => concluding(event, idIn(event.params), 'supplement'),
  reject: (event) => concluding(event, idIn(event.params), 'reject'),
};
