import { redirect } from '@sveltejs/kit';
import { asJson } from '#shared/applications/highlights.ts';
import { caseOf } from '#lib/applications/case.ts';
import { formOf } from '#lib/applications/forms.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const { application, call } = await caseOf(api, event.params, await needsPerson(event));
  const { id: applicationId, submissions } = application;
  if (submissions === 0) redirect(303, `/applications/${applicationId}`);
  const [form, submission] = await Promise.all([
    formOf(api, call),
    api.getSubmission({ applicationId }),
  ]);
  return { application, call, form, submission, answers: asJson(submission.answers) };
};
