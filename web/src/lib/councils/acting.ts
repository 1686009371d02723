import { redirect, type RequestEvent } from '@sveltejs/kit';
import { PersonId } from '#shared/identity/actor.ts';
import { ProblemError, type Problem } from '#shared/http/problem.ts';
import { Meeting, type CouncilId } from '#shared/reviews/model.ts';
import { Day, Instant } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import { dayIn } from '#lib/calls/day.ts';
import { readInstant } from '#lib/calls/drafting/instant-typed.ts';
import type { Api } from '#lib/server/api.ts';
import { act, type Form } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn, type Words } from '#words/index.ts';
import { reviewIdIn } from './shown.ts';

interface Task {
  api: Api;
  councilId: CouncilId;
  form: Form;
  say: Words['councils'];
}
/** Does one thing; answers with what to say once it is done. */
type Step = (task: Task) => Promise<string>;

/** A moment that cannot be read goes through, for the API to name the field. */
const momentIn = (form: Form) => Instant.catch(Instant.parse(NEVER)).parse(readInstant(form, 'at'));
const NEVER = '1970-01-01T00:00:00.000Z';

const inform: Step = async ({ api, councilId, form, say }) => {
  await api.informCouncil({
    councilId,
    version: form.version(),
    at: momentIn(form),
    mode: Meeting.shape.mode.catch('inPerson').parse(form.text('mode')),
    place: form.maybe('place'),
  });
  return say.inform.done;
};

const open: Step = async ({ api, councilId, form, say }) => {
  await api.openMeeting({ councilId, version: form.version() });
  return say.open.done;
};

/** A day that cannot be read goes through as one far off, for the API to name the field. */
const dayTyped = (form: Form) => Day.catch(Day.parse('9999-12-31')).parse(form.date('day'));

const authorise: Step = async ({ api, councilId, form, say }) => {
  const number = form.maybe('number');
  const day = dayTyped(form);
  await api.authoriseVice({ councilId, version: form.version(), day, number });
  return say.authorise.done;
};

const adjourn: Step = async ({ api, councilId, form, say }) => {
  const reason = form.text('reason');
  await api.adjournMeeting({ councilId, version: form.version(), reason });
  return say.adjourn.done;
};

const attend: Step = async ({ api, councilId, form, say }) => {
  const present = form.all('present').map((id) => PersonId.parse(id));
  await api.recordAttendance({ councilId, version: form.version(), present });
  return say.attendance.done(present.length);
};

const conclude: Step = async ({ api, councilId, form, say }) => {
  await api.concludeMeeting({ councilId, version: form.version() });
  return say.conclude.done;
};

const dissolve: Step = async ({ api, councilId, form, say }) => {
  const reason = form.text('reason');
  await api.dissolveCouncil({ councilId, version: form.version(), reason });
  return say.dissolve.done;
};

const openVoting: Step = async ({ api, form, say }) => {
  const reviewId = reviewIdIn({ reviewId: form.text('review') });
  const { applicationTitle } = await api.openVoting({ reviewId, version: form.version() });
  return say.review.opened(applicationTitle);
};

const closeVoting: Step = async ({ api, form, say }) => {
  const reviewId = reviewIdIn({ reviewId: form.text('review') });
  const setAside = form
    .all('aside')
    .map((criterion) => ({ criterion, reason: form.text(`why-${criterion}`) }));
  const review = await api.closeVoting({ reviewId, version: form.version(), setAside });
  return say.review.closed(review.applicationTitle);
};

export const councilSteps = {
  inform,
  open,
  authorise,
  attend,
  adjourn,
  conclude,
  dissolve,
  openVoting,
  closeVoting,
};
export type CouncilStep = keyof typeof councilSteps;

/** What the API says of its fields, at the fields of this page and in its words. */
const atOurFields = (problem: Problem, form: Form, say: Words['councils'], language: Language) => {
  const earliest = Day.safeParse(problem.detail?.earliest);
  const aside = form.all('aside');
  const fields = problem.fields?.map((one) => {
    if (one.field === 'at')
      return {
        ...one,
        message: earliest.success
          ? say.inform.tooSoon(dayIn(earliest.data, language))
          : say.inform.noMoment,
      };
    if (one.field === 'day')
      return {
        ...one,
        message: Day.safeParse(form.date('day')).success
          ? say.authorise.notYet
          : say.authorise.noDay,
      };
    const [part, n] = one.field.split('.');
    const criterion = part === 'setAside' ? aside[Number(n)] : undefined;
    return criterion ? { ...one, field: `why-${criterion}` } : one;
  });
  return { ...problem, ...(fields && { fields }) };
};

type Visit = Pick<RequestEvent, 'request' | 'locals' | 'cookies' | 'url'>;

/** Takes one step of a council’s work and shows its page again. */
export const working = (
  { request, locals, cookies, url }: Visit,
  councilId: CouncilId,
  step: CouncilStep,
) =>
  act(request, async (form) => {
    const { api, language } = locals;
    const say = wordsIn(language).councils;
    const done = await councilSteps[step]({ api, councilId, form, say }).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError(atOurFields(error.problem, form, say, language));
    });
    leaveNotice(cookies, done);
    redirect(303, url.pathname);
  });
