import { ApplicationId, type Application } from '#shared/applications/model.ts';
import type { Actor } from '#shared/identity/actor.ts';
import {
  projectOffers,
  projectRelations,
  remedyLifecycle,
  sheetLifecycle,
} from '#shared/incubation/monitoring-lifecycle.ts';
import type { FundedProject, Remedy } from '#shared/incubation/monitoring.ts';
import type { ProjectLine, ProjectView } from '#shared/incubation/monitoring-routes.ts';
import { promisedIn } from '#shared/incubation/promises.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { CallRepository } from '../calls/repository.ts';
import type { DecisionRepository } from '../decisions/repository.ts';
import type { MonitoringRepository } from './monitoring-repository.ts';
import type { Needs } from './needs.ts';

/** What monitoring needs of the world. */
export interface MonitoringNeeds extends Pick<Needs, 'named' | 'newId'> {
  monitoring: MonitoringRepository;
  applications: Pick<ApplicationRepository, 'get' | 'submission' | 'ofHost'>;
  calls: Pick<CallRepository, 'get'>;
  decisions: Pick<DecisionRepository, 'funded'>;
}

/** The application, for whom its monitoring is there: it was approved, and is theirs or theirs to oversee. */
export const fundedFor = async (
  { applications }: Pick<MonitoringNeeds, 'applications'>,
  id: ApplicationId,
  actor: Actor,
) => {
  const application = await applications.get(id);
  const isFunded = application.status === 'approved';
  if (!isFunded || projectRelations(application, actor).size === 0) throw refuse('not-found');
  return application;
};

const describedBy = (application: Application) => ({
  applicationId: application.id,
  title: application.title,
  callTitle: application.callTitle,
  ...(application.dossierCode && { dossierCode: application.dossierCode }),
  organisationId: application.organisationId,
  organisationName: application.organisationName,
});

/** Before anybody wrote of it, a project has promised what its application names. */
export const unwritten = async (
  { applications, calls }: MonitoringNeeds,
  application: Application,
): Promise<FundedProject> => {
  const [call, submission] = await Promise.all([
    calls.get(application.callId),
    applications.submission(application.id, application.submissions),
  ]);
  const promised = promisedIn(call.formId, submission?.answers ?? {});
  return { ...describedBy(application), version: 0, promised };
};

export const projectView = async (
  needs: MonitoringNeeds,
  application: Application,
  actor: Actor,
): Promise<ProjectView> => {
  const { project, sheets, remedies } = await needs.monitoring.whole(application.id);
  const shown = project ?? (await unwritten(needs, application));
  return {
    ...shown,
    sheets: sheets.map((sheet) => ({ ...sheet, actions: sheetLifecycle.available(sheet, actor) })),
    remedies: remedies.map((remedy) => remedyView(remedy, actor)),
    actions: projectOffers(shown, actor),
  };
};

export const remedyView = (remedy: Remedy, actor: Actor) => ({
  ...remedy,
  actions: remedyLifecycle.available(remedy, actor),
});

export const projectLine = async (
  { monitoring }: Pick<MonitoringNeeds, 'monitoring'>,
  application: Application,
): Promise<ProjectLine> => {
  const { project, sheets, remedies } = await monitoring.whole(application.id);
  const [latest] = sheets;
  return {
    ...describedBy(application),
    version: project?.version ?? 0,
    ...(latest && { latest }),
    remedies: remedies.filter(({ status }) => status !== 'closed'),
  };
};

/** Only whoever judges; who merely sees the project is told so. */
export const mustJudge = (application: Application, actor: Actor) => {
  if (!projectRelations(application, actor).has('judge')) throw refuse('not-allowed');
};
