import type { ApplicationAction } from '#shared/applications/lifecycle.ts';
import { dossierCodeOf } from '#shared/applications/dossier-code.ts';
import { answersOf, highlightsOf } from '#shared/applications/highlights.ts';
import type { Application, ApplicationStatus, Submission } from '#shared/applications/model.ts';
import type { applicationRoutes, ApplicationView } from '#shared/applications/routes.ts';
import { shortcomingsOf } from '#shared/applications/shortcomings.ts';
import { takeInTime } from '#shared/applications/timing.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { sameVersion } from '../http/version.ts';
import { commit, type Write } from '../storage/commit.ts';
import { related, relatedTo, type Needs } from './needs.ts';
import { viewFor, viewWith } from './views.ts';

type HandingIn = Pick<
  Operations<typeof applicationRoutes>,
  'submitApplication' | 'withdrawApplication'
>;

/** What handing in means at each stage; anywhere else it is refused as a first submission would be. */
const meaning: Partial<Record<ApplicationStatus, ApplicationAction>> = {
  submitted: 'replace',
  supplementing: 'answerSupplement',
};
const happenings: Partial<Record<ApplicationAction, string>> = {
  submit: 'submitted',
  replace: 'replaced',
  answerSupplement: 'supplementAnswered',
};

const TRIES = 5;

/** The application with what was handed in counted: the time of receipt is the gateway's. */
const received = (taken: Application, action: ApplicationAction, at: Instant): Application => ({
  ...taken,
  submissions: taken.submissions + 1,
  updatedAt: at,
  ...(action === 'answerSupplement' && taken.supplement
    ? { supplement: { ...taken.supplement, answeredAt: at } }
    : { submittedAt: at }),
});

/** Handing in, replacing, answering a supplement request, taking back: all until a deadline. */
export const handingIn = (needs: Needs): HandingIn => {
  const { applications, calls, documents, formOf, now, organId, random } = needs;

  /** Writes with a dossier code nobody else has: one in a million a day is taken, so it tries again. */
  const withDossierCode = async (
    application: Application,
    write: (coded: Application, ...claims: Write[]) => Promise<ApplicationView>,
    at: Instant,
  ) => {
    if (application.dossierCode) return write(application);
    for (let attempt = 1; ; attempt += 1) {
      const coded = { ...application, dossierCode: dossierCodeOf(organId, at, random(4)) };
      const taken = refuse('in-flight');
      try {
        return await write(coded, applications.claimDossierCode(coded, taken));
      } catch (error) {
        if (error !== taken || attempt === TRIES) throw error;
      }
    }
  };

  return {
    submitApplication: async (
      { applicationId, version, declaration },
      actor,
      { receivedAt, keep },
    ) => {
      const { application: found, ...contents } = await applications.workingCopy(applicationId);
      const draft = sameVersion(relatedTo(found, actor, 'applicant'), version);
      const { sections, attachments } = contents;
      const call = await calls.get(draft.callId);
      const action = meaning[draft.status] ?? 'submit';
      const taken = takeInTime(action, draft, call, actor, receivedAt);
      if (!declaration)
        throw refuse('declaration-missing', {}, [{ field: 'declaration', code: 'required' }]);

      const form = await formOf(call);
      const answers = answersOf(sections);
      const shortcomings = shortcomingsOf({ call, form, answers, attachments });
      if (shortcomings.length > 0)
        throw refuse(
          'incomplete',
          { shortcomings },
          shortcomings.map(({ pointer, code, params = {} }) => ({ field: pointer, code, params })),
        );

      const handedIn = {
        ...received(taken, action, receivedAt),
        ...highlightsOf(form, answers),
      };
      const number = handedIn.submissions;
      const submission: Submission = { number, receivedAt, by: actor.id, answers, attachments };
      const inTime = action === 'answerSupplement' ? [] : [calls.holdsOpen(call, receivedAt)];

      return withDossierCode(
        handedIn,
        async (application, ...claims) => {
          const view = viewWith({ application, call, actor, now: receivedAt }, contents);
          const { dossierCode } = application;
          await commit(
            ...applications.changed(application, {
              type: happenings[action] ?? action,
              at: receivedAt,
              by: actor.id,
              version: application.version,
              facts: { number, dossierCode, recordedAt: now() },
            }),
            ...inTime,
            ...attachments.map(documents.holdsClean),
            ...sections.map((section) => applications.holdsSection(applicationId, section)),
            ...applications.keepSubmission(applicationId, submission),
            ...keep(view),
            ...claims,
          );
          return view;
        },
        receivedAt,
      );
    },

    withdrawApplication: async ({ applicationId, version, reason }, actor, { receivedAt }) => {
      const before = sameVersion(
        await related(applications, applicationId, actor, 'applicant'),
        version,
      );
      const call = await calls.get(before.callId);
      const application = {
        ...takeInTime('withdraw', before, call, actor, receivedAt),
        updatedAt: receivedAt,
      };
      const withdrawn = {
        type: 'withdrawn',
        at: receivedAt,
        by: actor.id,
        version: application.version,
        ...(reason && { note: reason }),
      };
      await commit(
        ...applications.changed(application, withdrawn),
        applications.freeHost(application),
      );
      return viewFor(applications, { application, call, actor, now: receivedAt });
    },
  };
};
