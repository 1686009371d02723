import { redirect } from '@sveltejs/kit';
import { PORTAL_URL } from '$app/env/private';
import { namesIn, ownCaseOf } from '#lib/applications/case.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const { application, call } = await ownCaseOf(api, event.params, await needsPerson(event));
  const { id: applicationId, submissions } = application;
  if (submissions === 0) redirect(303, `/applications/${applicationId}`);
  const [submission, names] = await Promise.all([
    api.getSubmission({ applicationId }),
    namesIn(api, application),
  ]);
  return {
    application,
    call,
    submission,
    by: names[submission.by],
    address: `${PORTAL_URL}/applications/${applicationId}`,
  };
};
