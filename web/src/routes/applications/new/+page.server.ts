import { error, redirect } from '@sveltejs/kit';
import { ApplicationId } from '#shared/applications/model.ts';
import { CallId } from '#shared/calls/model.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { instantOf } from '#shared/values/instant.ts';
import { ProblemError } from '#shared/http/problem.ts';
import { membershipsOf } from '#lib/applications/list.ts';
import { act, type Form } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const callIn = (url: URL) => {
  const asked = CallId.safeParse(url.searchParams.get('call'));
  return asked.success ? asked.data : error(404);
};

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const call = await api.getCall({ callId: callIn(event.url) });
  const organisations = await membershipsOf(api, person);
  return { call, phase: phaseOf(call, instantOf(new Date())), organisations };
};

const answersIn = (form: Form, keys: readonly string[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const answer = form.text(`eligibility.${key}`);
      return answer === 'yes' || answer === 'no' ? [[key, answer] as const] : [];
    }),
  );

/** The application the organisation has already, when that is why a new one was refused. */
const existing = (caught: unknown) => {
  if (!(caught instanceof ProblemError) || caught.problem.code !== 'already-applied')
    return undefined;
  return ApplicationId.safeParse(caught.problem.detail?.['applicationId']).data;
};

export const actions: Actions = {
  default: ({ request, locals, cookies, url }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { id: callId, questions } = await api.getCall({ callId: callIn(url) });
      const eligibility = answersIn(
        form,
        questions.map(({ key }) => key),
      );
      const organisationId = form.text('organisation');
      const say = wordsIn(language).applications.filling.start;
      try {
        const { id } = await api.startApplication({ callId, organisationId, eligibility });
        leaveNotice(cookies, say.started);
        redirect(303, `/applications/${id}`);
      } catch (caught) {
        const there = existing(caught);
        if (!there) throw caught;
        leaveNotice(cookies, say.exists);
        redirect(303, `/applications/${there}`);
      }
    }),
};
