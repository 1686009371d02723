import { fail, redirect } from '@sveltejs/kit';
import { DocumentId } from '#shared/applications/model.ts';
import { FileType } from '#shared/calls/model.ts';
import { idIn, namesIn, ownCaseOf } from '#lib/applications/case.ts';
import { byItem, filesOf, waitFor } from '#lib/applications/files.ts';
import { typeName } from '#lib/applications/sizes.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const person = await needsPerson(event);
  // Before what is attached: a file found clean in between shows twice rather than nowhere.
  const files = await filesOf(api, idIn(event.params));
  const { application, call } = await ownCaseOf(api, event.params, person);
  const names = await namesIn(api, application);
  const now = new Date().toISOString();
  const items = byItem(call, files, application.attachments, now);
  // The store adds what it took to the address it sends the browser back to.
  const arrived = event.url.searchParams.has('key');
  const wait = waitFor(items, now);
  return { application, call, names, items, arrived, wait };
};

export const actions: Actions = {
  /** Without script: which paper and kind, so that the next page can hold the form to the store. */
  invite: ({ request, locals, params }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const applicationId = idIn(params);
      const say = wordsIn(language).applications.filling.papers;
      const { callId } = await api.getApplication({ applicationId });
      const { fileLimit } = await api.getCall({ callId });
      const type = FileType.safeParse(form.text('type'));
      if (!type.success) return fail(422, { unknownKind: say.unknownKind });
      const [item, name] = [form.text('item'), form.text('name')];
      const { document, upload } = await api.inviteDocument({
        applicationId,
        item,
        name,
        type: type.data,
        // Nobody knows the size before the file is picked: as large as the call allows.
        size: fileLimit,
        returnTo: `/applications/${applicationId}/documents`,
      });
      const kind = typeName(type.data);
      return { invited: { document: document.id, item, name, type: type.data, kind, upload } };
    }),

  open: ({ request, locals }) =>
    act(request, async (form) => {
      const documentId = DocumentId.parse(form.text('document'));
      const { url } = await locals.api.linkDocument({ documentId });
      redirect(303, url, { external: [origins.kept] });
    }),

  detach: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const applicationId = idIn(params);
      const documentId = DocumentId.parse(form.text('document'));
      await locals.api.detachDocument({ applicationId, documentId });
      const say = wordsIn(locals.language).applications.filling.papers;
      leaveNotice(cookies, say.detached(form.text('name')));
      redirect(303, `/applications/${applicationId}/documents`);
    }),
};
