import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Call } from '#shared/calls/model.ts';
import type { DecisionView } from '#shared/decisions/routes.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import { criteriaAsked } from '#shared/judging/ballots.ts';
import type { Ballot, Mark } from '#shared/judging/ballot.ts';
import type { CouncilRole, ReviewId } from '#shared/reviews/model.ts';
import type { CouncilView, ReviewProgress } from '#shared/reviews/views.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import { addDays, dayOf, instantOf, startOfDay } from '#shared/values/instant.ts';
import type { Service } from '../service.ts';
import { aSubmittedApplication, once } from './applications.ts';
import { anOpenCall } from './calls.ts';
import type { Cast, Known } from './people.ts';

/** Who applies, for which organisation. */
export type Host = readonly [Known, OrganisationId];

/** Who judges, in which seat: seven, as every pack accepts. */
export const seven = {
  hoa: 'chair',
  khanh: 'vice',
  binh: 'reviewer',
  yen: 'reviewer',
  long: 'sciSecretary',
  mai: 'member',
  quyen: 'member',
} as const satisfies Partial<Record<Known, CouncilRole>>;
export type Seating = Partial<Record<Known, CouncilRole>>;

export const namesOf = (seating: Seating) =>
  Object.keys(seating).filter((name): name is Known => name in seating);

/** The same without some of it. */
export const without = <T extends object, Key extends keyof T>(
  whole: T,
  ...keys: readonly Key[]
): Omit<T, Key> => {
  const rest = { ...whole };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
};

interface Setting {
  pack?: string;
  hosts?: readonly Host[];
  seating?: Seating;
  /** The papers the call asks for; none, unless told. */
  checklist?: Call['checklist'];
}
/** The whole world of a test: the API, the cast, and how this council is set up. */
export interface World extends Setting {
  service: Service;
  cast: Cast;
}

const now = ({ service }: World) => instantOf(new Date(service.clock.now()));

/** A closed call whose applications were found valid. Moves the clock past the deadline. */
export const applicationsToJudge = async (world: World) => {
  const { service, cast, pack = 'nd268-startup-support', checklist = [] } = world;
  const hosts = world.hosts ?? [['lan', cast.mamXanh]];
  const call = await anOpenCall(service, {
    pack,
    checklist: [...checklist],
    questions: [],
    budget: 50_000_000_000,
    ceiling: 20_000_000_000,
  });
  const submitted = await Promise.all(
    hosts.map(([name, organisationId]) =>
      aSubmittedApplication(service, name, organisationId, call),
    ),
  );
  service.clock.set(startOfDay(addDays(dayOf(call.closesAt), 1)));
  const applications = await Promise.all(
    submitted.map(({ id: applicationId, version }) =>
      service.as('dung').admitApplication({ applicationId, version }),
    ),
  );
  return { call, applications };
};

/** What an officer sends to form a council over these applications. */
export const aFormation = (
  { cast, seating = seven }: World,
  { call, applications }: { call: Call; applications: readonly ApplicationView[] },
) => ({
  callId: call.id,
  decisionNumber: '01/QĐ-SKHCN',
  decisionDay: '2026-10-01',
  members: namesOf(seating).map((name) => ({
    personId: cast.people(name),
    role: seating[name] ?? 'member',
  })),
  secretaryId: cast.people('thu'),
  applicationIds: applications.map(({ id }) => id),
});

export const aCouncil = async (world: World) => {
  const toJudge = await applicationsToJudge(world);
  const council = await world.service.as('dung').formCouncil(aFormation(world, toJudge));
  return { ...toJudge, council };
};

/** Three weeks from now: time enough for the documents of every pack. */
export const aMeeting = (world: World) => ({
  at: startOfDay(addDays(dayOf(now(world)), 21)),
  mode: 'inPerson' as const,
  place: 'Phòng họp số 2, Sở Khoa học và Công nghệ',
});

export const informed = (world: World, { id: councilId, version }: CouncilView) =>
  world.service.as('thu').informCouncil({ councilId, version, ...aMeeting(world) });

export const anInformedCouncil = async (world: World) => {
  const formed = await aCouncil(world);
  return { ...formed, council: await informed(world, formed.council) };
};

/** Everybody says about every application they are asked about that they have no interest. */
export const declareNone = async ({ service, seating = seven }: World) => {
  await Promise.all(
    namesOf(seating).map(async (name) => {
      const { items } = await service.as(name).listSeats({});
      const undeclared = items.filter(({ interest }) => interest === 'undeclared');
      for (const { id: reviewId } of undeclared)
        await service.as(name).declareInterest({ reviewId, conflict: false });
    }),
  );
};

/** The council sits: opened on its day, these members there (all of them, unless told). */
export const openMeeting = async (
  world: World,
  { id: councilId, version, meeting }: CouncilView,
  present = namesOf(world.seating ?? seven),
) => {
  const { service, cast } = world;
  if (meeting) service.clock.set(meeting.at);
  const open = await service.as('thu').openMeeting({ councilId, version });
  return service
    .as('thu')
    .recordAttendance({ councilId, version: open.version, present: present.map(cast.people) });
};

export const aSittingCouncil = async (world: World) => {
  const ready = await anInformedCouncil(world);
  await declareNone(world);
  return { ...ready, council: await openMeeting(world, ready.council) };
};

/** A ballot all in favour, or all against, filled in as the pack asks. */
export const aBallot = (
  packId: string,
  { items }: Pick<ReviewProgress, 'items'>,
  outcome: 'fund' | 'decline' = 'fund',
): Ballot => {
  const scheme = findPack(packId)?.scheme;
  if (!scheme) throw new Error(`There is no pack ${packId}.`);
  const isFor = outcome === 'fund';
  const reason = isFor ? {} : { reason: 'Chưa đáp ứng yêu cầu của tiêu chí này.' };
  const mark: Mark = isFor ? 'pass' : 'fail';
  if (scheme.kind === 'items') {
    const marks = (asked: readonly { key: string }[]) =>
      Object.fromEntries(asked.map(({ key }) => [key, { mark, ...reason }]));
    return { scheme: 'items', criteria: marks(scheme.criteria), items: marks(items) };
  }
  if (scheme.kind === 'weighted') {
    const marks = scheme.criteria.map(({ key }) => [key, { points: isFor ? 4 : 2 }] as const);
    return { scheme: 'weighted', criteria: Object.fromEntries(marks) };
  }
  const asked = criteriaAsked(scheme, { items: [], hostIsProposer: false });
  const criteria = Object.fromEntries(
    asked.map(({ key, max }) => [key, { points: isFor ? max : 1 }]),
  );
  return scheme.kind === 'points'
    ? { scheme: 'points', criteria }
    : { scheme: 'vote', criteria, vote: outcome, ...reason };
};

export const vote = ({ service }: World, name: Known, reviewId: ReviewId, ballot: Ballot) =>
  service.as(name).castBallot({ reviewId, ballot: { ...ballot } }, once());

/** A vote opened, cast alike by everybody who may, and counted. */
export const count = async (
  world: World,
  review: ReviewProgress,
  { outcome, voters }: { outcome?: 'fund' | 'decline'; voters?: readonly Known[] } = {},
) => {
  const { service, pack = 'nd268-startup-support' } = world;
  const reviewId = review.id;
  const { version } = await service.as('thu').openVoting({ reviewId, version: review.version });
  const recused = review.interests
    .filter(({ conflict }) => conflict)
    .map(({ personId }) => personId);
  const able = namesOf(world.seating ?? seven).filter(
    (name) => !recused.includes(world.cast.people(name)),
  );
  for (const name of voters ?? able)
    await vote(world, name, reviewId, aBallot(pack, review, outcome));
  return service.as('thu').closeVoting({ reviewId, version });
};

export const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('There is none.');
  return first;
};

/** One application, judged and counted: the council’s meeting is still open. */
export const aCountedReview = async (
  world: World,
  given: { outcome?: 'fund' | 'decline' } = {},
) => {
  const { service } = world;
  const { call, council, applications } = await aSittingCouncil(world);
  const review = await count(world, only(council.reviews), given);
  const application = await service
    .as('dung')
    .getApplication({ applicationId: only(applications).id });
  return { call, council, review, application };
};

/** What Dung proposes: what was asked for, with one reason. */
export const aProposal = (
  { id: reviewId, count: counted }: ReviewProgress,
  { requested }: Pick<ApplicationView, 'requested'>,
) => {
  const outcome = counted?.outcome === 'fund' ? ('fund' as const) : ('decline' as const);
  return {
    reviewId,
    outcome,
    amount: outcome === 'fund' ? requested : 0,
    reasons: ['Hội đồng đã đánh giá và kết luận theo biên bản kiểm phiếu.'],
    conditions: [],
  };
};

export const aProposedDecision = async (
  world: World,
  given: { outcome?: 'fund' | 'decline' } = {},
) => {
  const counted = await aCountedReview(world, given);
  const proposal = aProposal(counted.review, counted.application);
  const decision = await world.service.as('dung').proposeDecision(proposal, once());
  return { ...counted, decision };
};

export const approve = (
  { service }: World,
  { id: decisionId, version }: Pick<DecisionView, 'id' | 'version'>,
) =>
  service.as('son').approveDecision({ decisionId, version, decisionNumber: '25/QĐ-UBND' }, once());

/** One application from the call to what the applicant learns. */
export const anApprovedDecision = async (
  world: World,
  given: { outcome?: 'fund' | 'decline' } = {},
) => {
  const proposed = await aProposedDecision(world, given);
  return { ...proposed, decision: await approve(world, proposed.decision) };
};
