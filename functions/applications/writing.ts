import { answersOf, asJson, highlightsOf } from '#shared/applications/highlights.ts';
import type { Answers, Application, ApplicationId, Section } from '#shared/applications/model.ts';
import type { applicationRoutes } from '#shared/applications/routes.ts';
import { shortcomingsOf } from '#shared/applications/shortcomings.ts';
import { editRefusal } from '#shared/applications/timing.ts';
import { sectionOf } from '#shared/forms/find.ts';
import { checkSection } from '#shared/forms/validate.ts';
import type { Actor } from '#shared/identity/actor.ts';
import type { Instant } from '#shared/values/instant.ts';
import { Refusal, refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { commit } from '../storage/commit.ts';
import { related, relatedTo, type Needs } from './needs.ts';
import { viewFor } from './views.ts';
import { wholesome } from './wholesome.ts';

type Writing = Pick<
  Operations<typeof applicationRoutes>,
  'getSection' | 'saveSection' | 'checkApplication' | 'detachDocument'
>;

const TRIES = 5;
/** Somebody moved the record meanwhile, not this section: the same save fits the newer record. */
const moved = refuse('changed-meanwhile');
const isMoved = (error: unknown) =>
  error instanceof Refusal && error.code === 'changed-meanwhile' && !('version' in error.detail);

/** What several people do to the working copy at once. */
export const writing = (needs: Needs): Writing => {
  const { applications, calls, formOf } = needs;

  /** The working copy with its call, if this person may write it now. */
  const editable = async (id: ApplicationId, actor: Actor, now: Instant) => {
    const application = await related(applications, id, actor, 'applicant');
    const call = await calls.get(application.callId);
    const refusal = editRefusal(application, call, now);
    if (refusal) throw refusal;
    return { application, call, form: await formOf(call) };
  };

  /** What lists show moves with a draft; of what was handed in, only with the next submission. */
  const showing = (
    application: Application,
    shown: ReturnType<typeof highlightsOf>,
    at: Instant,
  ) =>
    application.status !== 'draft' ||
    (['title', 'requested', 'total'] as const).every((name) => application[name] === shown[name])
      ? applications.holdsStatus(application, moved)
      : applications.shown(
          { ...application, ...shown, version: application.version + 1, updatedAt: at },
          moved,
        );

  type Save = { id: ApplicationId; key: string; version: number; answers: Answers };
  const save = async ({ id, key, version, answers }: Save, actor: Actor, at: Instant) => {
    const { application, form } = await editable(id, actor, at);
    if (!sectionOf(form, key)) throw refuse('section-unknown', { section: key });
    const sections = await applications.sections(id);
    const current = sections.find((section) => section.key === key)?.version ?? 0;
    if (current !== version) throw refuse('changed-meanwhile', { version: current });

    const section: Section = {
      key,
      version: version + 1,
      answers: wholesome(key, answers),
      savedAt: at,
      savedBy: actor.id,
    };
    const all = { ...answersOf(sections), [key]: section.answers };
    await commit(
      applications.keepSection(id, section, refuse('changed-meanwhile', { version: version + 1 })),
      showing(application, highlightsOf(form, all), at),
    );
    const problems = checkSection(form, key, asJson(section.answers), asJson(all));
    return { ...section, shortcomings: problems.map((problem) => ({ ...problem })) };
  };

  return {
    getSection: async ({ applicationId, section: key }, actor) => {
      const application = await related(applications, applicationId, actor, 'applicant');
      const kept = await applications.section(applicationId, key);
      if (kept) return kept;
      const form = await formOf(await calls.get(application.callId));
      if (!sectionOf(form, key)) throw refuse('not-found');
      const { startedAt: savedAt, lead: savedBy } = application;
      return { key, version: 0, answers: {}, savedAt, savedBy };
    },

    saveSection: async ({ applicationId, section, version, answers }, actor, { receivedAt }) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const asked = { id: applicationId, key: section, version, answers };
          return await save(asked, actor, receivedAt);
        } catch (error) {
          if (!isMoved(error) || attempt === TRIES) throw error;
        }
      }
    },

    checkApplication: async ({ applicationId }, actor) => {
      const { application, sections, attachments } = await applications.workingCopy(applicationId);
      const call = await calls.get(relatedTo(application, actor, 'applicant').callId);
      const form = await formOf(call);
      const answers = answersOf(sections);
      return { shortcomings: shortcomingsOf({ call, form, answers, attachments }) };
    },

    detachDocument: async ({ applicationId, documentId }, actor, { receivedAt }) => {
      const { application, call } = await editable(applicationId, actor, receivedAt);
      const attachments = await applications.attachments(applicationId);
      const removed = attachments.find((attachment) => attachment.documentId === documentId);
      if (!removed) throw refuse('not-found');
      await commit(
        ...applications.detach(application, removed, { by: actor.id, at: receivedAt }),
        applications.holdsStatus(application),
      );
      return viewFor(applications, { application, call, actor, now: receivedAt });
    },
  };
};
