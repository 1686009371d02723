import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { asJson } from '#shared/applications/highlights.ts';
import { sectionOf } from '#shared/forms/find.ts';
import { ProblemError } from '#shared/http/problem.ts';
import { namesIn, ownCaseOf, sectionsOf } from '#lib/applications/case.ts';
import { formOf } from '#lib/applications/forms.ts';
import { isMyOwn, isStale, save } from '#lib/applications/saving.ts';
import { problemsIn } from '#lib/applications/shortcomings.ts';
import { rowsIn, whereNext } from '#lib/applications/turning.ts';
import { prefilled } from '#lib/forms/prefill.ts';
import { readSection } from '#lib/forms/read.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { readPosted } from '#lib/server/posted.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

type Visit = Pick<RequestEvent<RouteParams>, 'locals' | 'params' | 'request' | 'url'>;

const opened = async (visit: Visit) => {
  const { api } = visit.locals;
  const person = await needsPerson(visit);
  const { application, call } = await ownCaseOf(api, visit.params, person);
  const form = await formOf(api, call);
  const section = sectionOf(form, visit.params.section) ?? error(404);
  return { api, person, application, form, section };
};

export const load: PageServerLoad = async (event) => {
  const { api, application, form, section } = await opened(event);
  const { key } = section;
  const { id: applicationId, organisationId } = application;
  const [{ kept, answers }, { shortcomings }, names, organisation] = await Promise.all([
    sectionsOf(api, application),
    api.checkApplication({ applicationId }),
    namesIn(api, application),
    api.getOrganisation({ organisationId }),
  ]);
  const saved = kept.find((one) => one.key === key);
  const problems = problemsIn(shortcomings).filter((one) => one.section === key);
  const isChecking = event.url.searchParams.has('check');
  return {
    application,
    form,
    section,
    names,
    saved,
    version: saved?.version ?? 0,
    ...prefilled(form, answers, organisation),
    rows: rowsIn(event.url),
    problems: saved ? problems.filter(({ code }) => isChecking || code !== 'missing') : [],
    left: saved ? problems.filter(({ code }) => code === 'missing').length : 0,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals, cookies } = event;
    const data = await readPosted(event.request);
    const { api, person, application, form, section } = await opened(event);
    const { key } = section;
    const read = readSection(form, key, data, locals.language);
    const filled = { ...read, version: Number(data.get('version')) };
    const saving = { api, application, form, key, read };
    const say = wordsIn(locals.language).applications.filling.section;

    /** Undefined when it went well. */
    const tried = async (version: number): Promise<unknown> => {
      try {
        filled.version = (await save(saving, version)).version;
        return undefined;
      } catch (caught) {
        return caught;
      }
    };
    let caught = await tried(filled.version);
    if (isStale(caught)) {
      const theirs = await api.getSection({ applicationId: application.id, section: key });
      const isMine = isMyOwn(theirs, person.id, Date.now());
      if (!isMine) {
        const answers = asJson(theirs.answers);
        return fail(412, { filled, clash: { ...theirs, answers } });
      }
      caught = await tried(theirs.version);
    }
    if (caught instanceof ProblemError && caught.problem.status < 500)
      return fail(caught.problem.status, { filled, problem: caught.problem });
    if (caught) throw caught;
    if (read.problems.length > 0) return { filled };

    const wish = String(data.get('do') ?? 'save');
    if (!read.stays) leaveNotice(cookies, wish === 'mine' ? say.keptMine : say.saved);
    redirect(303, whereNext({ id: application.id, form, key, wish, rows: read.rows }));
  },
};
