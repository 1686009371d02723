import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ApplicationId } from '#shared/applications/model.ts';
import { ProblemError } from '#shared/http/problem.ts';
import type { Api } from '#lib/server/api.ts';
import { act, type Form } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import { atItsBox, linesOf } from './step.ts';

type Conclusion = 'admit' | 'supplement' | 'reject';
type Step = (api: Api, applicationId: ApplicationId, form: Form) => Promise<unknown>;

const steps: Record<Conclusion, Step> = {
  admit: (api, applicationId, form) =>
    api.admitApplication({ applicationId, version: form.version(), note: form.maybe('note') }),
  supplement: (api, applicationId, form) =>
    api.requestSupplement({
      applicationId,
      version: form.version(),
      missing: linesOf(form.text('missing')),
      note: form.text('note'),
    }),
  reject: (api, applicationId, form) =>
    api.rejectApplication({
      applicationId,
      version: form.version(),
      reasons: linesOf(form.text('reasons')),
    }),
};

type Visit = Pick<RequestEvent, 'request' | 'locals' | 'cookies' | 'url'>;

/** Ends the check of one application one way, and says who is told. */
export const concluding = (
  { request, locals, cookies, url }: Visit,
  applicationId: ApplicationId,
  conclusion: Conclusion,
) =>
  act(request, async (form) => {
    const { panel } = wordsIn(locals.language).screening;
    await steps[conclusion](locals.api, applicationId, form).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError(atItsBox(error.problem, ['missing', 'reasons'], panel.line));
    });
    leaveNotice(cookies, panel[conclusion].done);
    redirect(303, url.pathname);
  });
