import { randomBytes } from 'node:crypto';
import type { CouncilRole } from '#shared/reviews/model.ts';
import type { CohortId } from '#shared/incubation/model.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { instantOf } from '#shared/values/instant.ts';
import { checklistOf } from './checklist.ts';
import { aDraft, upload } from '../given/applications.ts';
import { aCallDraft, anOpenCall } from '../given/calls.ts';
import { aGoal, aPlace, aRunningCohort } from '../given/incubation.ts';
import { advised } from '../given/mentoring.ts';
import { cast, letterOf, type Cast } from '../given/people.ts';
import {
  aProposal,
  approve,
  aSittingCouncil,
  count,
  only,
  seven,
  without,
  type World,
} from '../given/reviews.ts';
import { feedbackOn } from '../given/register.ts';
import { aStartup } from '../given/startups.ts';
import { startService, type Service } from '../service.ts';
import { overseen } from './overseen.ts';
import { once } from '../given/applications.ts';

/** Phúc, who works at Mầm Xanh, sits in the place of Quyên. */
const seating = { ...without(seven, 'quyen'), phuc: 'member' } as const;

const STALE = 99;
const random = (prefix: string) => `${prefix}_${randomBytes(16).toString('hex')}`;

/** Everything a route may be asked about. */
export interface Ids {
  organisationId: string;
  personId: string;
  invitationId: string;
  secret: string;
  callId: string;
  applicationId: string;
  documentId: string;
  councilId: string;
  reviewId: string;
  decisionId: string;
  secretaryId: string;
  startupId: string;
  feedbackId: string;
  cohortId: string;
  slotId: string;
  placeId: string;
  milestoneId: string;
  blockerId: string;
  mentorId: string;
  hourId: string;
  eventId: string;
  remedyId: string;
  reportId: string;
  members: { personId: string; role: CouncilRole }[];
  versions: Record<Versioned, number>;
}
type Versioned = 'organisation' | 'call' | 'application' | 'council' | 'review' | 'decision';

/** Ids as nobody has them. */
export const absent = (): Ids => ({
  organisationId: random('org'),
  personId: random('per'),
  invitationId: random('inv'),
  secret: randomBytes(24).toString('base64url'),
  callId: random('call'),
  applicationId: random('app'),
  documentId: random('doc'),
  councilId: random('cou'),
  reviewId: random('rev'),
  decisionId: random('dec'),
  secretaryId: random('per'),
  startupId: random('sta'),
  feedbackId: random('fbk'),
  cohortId: random('coh'),
  slotId: random('slo'),
  placeId: random('plc'),
  milestoneId: random('mil'),
  blockerId: random('blk'),
  mentorId: random('per'),
  hourId: random('hou'),
  eventId: random('evt'),
  remedyId: random('rem'),
  reportId: random('rep'),
  members: [],
  versions: { organisation: 1, call: 1, application: 1, council: 1, review: 1, decision: 1 },
});

/** Both applications before one council: Khánh found an interest in Mầm Xanh’s, Phúc’s was seen at once. */
const judged = async (world: World) => {
  const { service } = world;
  const { call, council, applications } = await aSittingCouncil(world);
  const of = (organisationId: string) => ({
    application: only(applications.filter((one) => one.organisationId === organisationId)),
    review: only(council.reviews.filter((one) => one.organisationId === organisationId)),
  });
  const [own, other] = [of(world.cast.mamXanh), of(world.cast.rival)];
  await service.as('khanh').declareInterest({ reviewId: own.review.id, conflict: true });
  const now = await service.as('thu').getCouncil({ councilId: council.id });
  const counted = await count(world, only(now.reviews.filter(({ id }) => id === own.review.id)));
  const proposal = aProposal(counted, own.application);
  const decision = await service
    .as('dung')
    .proposeDecision(proposal, { once: `proposal-${own.application.id}` });
  const { id: reviewId, version } = other.review;
  await service.as('thu').openVoting({ reviewId, version });
  return { call, council, own, other, decision: await approve(world, decision) };
};

/** A draft of Mầm Xanh before another call, with one file. */
const drafted = async (service: Service, { mamXanh }: Cast) => {
  const call = await anOpenCall(service, { code: 'TB-02/2026', checklist: checklistOf() });
  const { id } = await aDraft(service, 'lan', mamXanh, call);
  const document = await upload(service, 'lan', id, { item: 'narrative' });
  return { call, applicationId: id, documentId: document.id };
};

/** An invitation that was taken back: its letter still opens it, and joins nobody. */
const invited = async (service: Service, { mamXanh }: Cast) => {
  const lan = service.as('lan');
  const email = 'cong-su@vuon-uom.example';
  const { id, version } = await lan.invite({ organisationId: mamXanh, email, as: 'member' });
  await lan.revokeInvitation({ organisationId: mamXanh, invitationId: id, version });
  const { secret } = await letterOf(id);
  return { invitationId: id, secret };
};

/** The startups of two rivals. */
const registered = async (service: Service, { mamXanh, rival }: Cast) => {
  const register = async (name: 'lan' | 'minh', organisationId: string) =>
    (await service.as(name).registerStartup({ ...aStartup(), organisationId }, once())).id;
  return { mamXanh: await register('lan', mamXanh), rival: await register('minh', rival) };
};

interface Incubated {
  cohortId: CohortId;
  startupId: StartupId;
}

/** The place of a startup, with a milestone and something in its way. */
const placed = async (service: Service, { cohortId, startupId }: Incubated) => {
  const { id: placeId } = await aPlace(service, { id: cohortId }, startupId);
  const linh = service.as('linh');
  const milestone = await linh.setMilestone({ placeId, ...aGoal() }, once());
  const what = 'Chưa có chỗ đặt trạm đo.';
  const blocker = await linh.raiseBlocker({ placeId, what, owner: 'Vũ Thùy Linh' }, once());
  return { cohortId, placeId, milestoneId: milestone.id, blockerId: blocker.id };
};

/** A cohort that both rivals are in; one of them is to be listened to. */
const incubated = async (
  service: Service,
  { callId, applicationId, startups }: { callId: string; applicationId: string; startups: Hosts },
) => {
  const { id: cohortId } = await aRunningCohort(service, { callId });
  const { id: slotId } = await service.as('linh').makeSlot({
    cohortId,
    applicationId,
    kind: 'pitch',
    startsAt: instantOf(new Date(service.clock.now() + 86_400_000)),
    minutes: 20,
    where: 'Phòng họp 2',
  });
  const mamXanh = await placed(service, { cohortId, startupId: startups.mamXanh });
  const rival = await placed(service, { cohortId, startupId: startups.rival });
  return { mamXanh: { ...mamXanh, slotId }, rival: { ...rival, slotId } };
};
type Hosts = Awaited<ReturnType<typeof registered>>;

/** One of everything, in states in which what is allowed changes nothing more. */
export const anAccessWorld = async () => {
  const service = await startService();
  const people = await cast(service);
  const world: World = {
    service,
    cast: people,
    seating,
    checklist: checklistOf(),
    hosts: [
      ['lan', people.mamXanh],
      ['minh', people.rival],
    ],
  };
  const { call, council, own, other, decision } = await judged(world);
  const draft = await drafted(service, people);
  const unpublished = await service.as('dung').createCall(aCallDraft({}, service.clock.now()));
  const invitation = await invited(service, people);
  const startups = await registered(service, people);
  const feedback = await feedbackOn(service, decision.id);
  const places = await incubated(service, {
    callId: call.id,
    applicationId: own.application.id,
    startups,
  });
  const advice = await advised(service, {
    mamXanh: { founder: 'lan', placeId: places.mamXanh.placeId },
    rival: { founder: 'minh', placeId: places.rival.placeId },
  });

  const watched = await overseen(service, own.application.id);

  const as = service.as('dung');
  const versionsOf = async ({ application, review }: typeof own) => {
    const [host, theCall, theApplication, theCouncil, theReview] = await Promise.all([
      as.getOrganisation({ organisationId: application.organisationId }),
      as.getCallDraft({ callId: call.id }),
      as.getApplication({ applicationId: application.id }),
      as.getCouncil({ councilId: council.id }),
      as.getCount({ reviewId: review.id }),
    ]);
    return {
      organisation: host.version,
      call: theCall.version,
      application: theApplication.version,
      council: theCouncil.version,
      review: theReview.version,
      decision: decision.version,
    };
  };
  const common = {
    callId: call.id,
    councilId: council.id,
    secretaryId: council.secretaryId,
    members: council.members.map(({ personId, role }) => ({ personId, role })),
  };
  const mamXanh: Ids = {
    ...absent(),
    ...common,
    ...invitation,
    ...watched,
    organisationId: people.mamXanh,
    personId: people.people('lan'),
    startupId: startups.mamXanh,
    feedbackId: feedback.id,
    ...places.mamXanh,
    ...advice.mamXanh,
    applicationId: own.application.id,
    documentId: only(own.application.attachments).documentId,
    reviewId: own.review.id,
    decisionId: decision.id,
    versions: await versionsOf(own),
  };
  const rival: Ids = {
    ...absent(),
    ...common,
    invitationId: invitation.invitationId,
    organisationId: people.rival,
    personId: people.people('minh'),
    startupId: startups.rival,
    ...places.rival,
    ...advice.rival,
    applicationId: other.application.id,
    documentId: only(other.application.attachments).documentId,
    reviewId: other.review.id,
    versions: await versionsOf(other),
  };
  const stale = { ...mamXanh.versions, application: STALE, call: STALE };
  const { applicationId, documentId } = draft;
  const targets = {
    nothing: absent(),
    mamXanh,
    rival,
    draft: { ...mamXanh, applicationId, documentId, callId: draft.call.id, versions: stale },
    unpublished: { ...mamXanh, callId: unpublished.id, versions: stale },
    absent: absent(),
  };
  return { service, cast: people, targets, world };
};
export type AccessWorld = Awaited<ReturnType<typeof anAccessWorld>>;
export type Target = keyof AccessWorld['targets'];
