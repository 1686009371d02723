import type { ApplicationView } from '#shared/applications/routes.ts';
import { instantOf } from '#shared/values/instant.ts';
import { caseOf, ifThere, namesIn } from '#lib/applications/case.ts';
import { formOf } from '#lib/applications/forms.ts';
import { nextOf } from '#lib/applications/next.ts';
import { stepsOf } from '#lib/applications/progress.ts';
import { lastTime, sentences } from '#lib/applications/timeline.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { Api } from '#lib/server/api.ts';
import { wordsIn } from '#words/index.ts';
import type { PageServerLoad } from './$types';

const decisionOn = (api: Api, { id, status }: ApplicationView) =>
  status === 'approved' || status === 'refused'
    ? ifThere(api.getApplicationDecision({ applicationId: id }))
    : undefined;

export const load: PageServerLoad = async (event) => {
  const { api, language } = event.locals;
  const person = await needsPerson(event);
  const { application, call, pack, isOurs } = await caseOf(api, event.params, person);
  const { id: applicationId, actions } = application;
  const after = event.url.searchParams.get('after');
  const edits = isOurs && actions.includes('edit');
  const [history, names, decision, form, check] = await Promise.all([
    api.listApplicationHistory({ applicationId, ...(after && { after }) }),
    isOurs ? namesIn(api, application) : {},
    decisionOn(api, application),
    edits ? formOf(api, call) : undefined,
    edits ? api.checkApplication({ applicationId }) : undefined,
  ]);
  const say = wordsIn(language);
  return {
    application,
    call,
    isOurs,
    decision,
    next: nextOf({
      application,
      call,
      pack,
      now: instantOf(new Date()),
      calendar: await calendarOf(api),
      validAt: lastTime(history.items, 'admitted'),
      decidedAt: decision?.decidedAt,
    }),
    steps: form && check && stepsOf({ application, form, ...check }, say, language),
    timeline: sentences(history.items, say.applications.record, names),
    after: history.after,
  };
};
