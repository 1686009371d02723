import { relationsTo } from '#shared/applications/lifecycle.ts';
import type { Application, Attachment, Section } from '#shared/applications/model.ts';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { actionsNow } from '#shared/applications/timing.ts';
import type { Call } from '#shared/calls/model.ts';
import type { Actor } from '#shared/identity/actor.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { ApplicationRepository } from './repository.ts';

interface Seen {
  application: Application;
  call: Call;
  actor: Actor;
  now: Instant;
}
interface Contents {
  sections: readonly Section[];
  attachments: readonly Attachment[];
}

/** An application as this reader may see it now, with what is in it. */
export const viewWith = (
  { application, call, actor, now }: Seen,
  { sections, attachments }: Contents,
): ApplicationView => ({
  ...application,
  actions: actionsNow(application, call, actor, now),
  closesAt: call.closesAt,
  sections: sections.map(({ key, version, savedAt }) => ({ key, version, savedAt })),
  attachments: [...attachments],
});

/** Its members see the working copy; the department only what was handed in last. */
export const viewFor = async (applications: ApplicationRepository, seen: Seen) => {
  const { application, actor } = seen;
  const { id, submissions } = application;
  if (relationsTo(application, actor).has('applicant')) {
    const [sections, attachments] = await Promise.all([
      applications.sections(id),
      applications.attachments(id),
    ]);
    return viewWith(seen, { sections, attachments });
  }
  const submission = await applications.submission(id, submissions);
  return viewWith(seen, { sections: [], attachments: submission?.attachments ?? [] });
};
