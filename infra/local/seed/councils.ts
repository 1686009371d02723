import type { ApplicationView } from '#shared/applications/routes.ts';
import type { Call } from '#shared/calls/model.ts';
import type { PersonId } from '#shared/identity/actor.ts';
import type { Ballot, Mark } from '#shared/judging/ballot.ts';
import { criteriaAsked } from '#shared/judging/ballots.ts';
import type { CouncilRole } from '#shared/reviews/model.ts';
import type { CouncilView, ReviewProgress } from '#shared/reviews/views.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import type { Stage } from './stage.ts';

const seats: Record<string, CouncilRole> = {
  member1: 'chair',
  member2: 'vice',
  member3: 'reviewer',
  member4: 'reviewer',
  member5: 'sciSecretary',
  member6: 'member',
  member7: 'member',
};

type People = Map<string, PersonId>;

const idOf = (people: People, name: string) => {
  const id = people.get(name);
  if (!id) throw new Error(`${name} is not introduced`);
  return id;
};

export const formCouncil = (
  stage: Stage,
  people: People,
  call: Call,
  applications: readonly ApplicationView[],
  decision: { number: string; day: string },
) =>
  stage.as('officer').formCouncil({
    callId: call.id,
    decisionNumber: decision.number,
    decisionDay: decision.day,
    members: Object.entries(seats).map(([name, role]) => ({ personId: idOf(people, name), role })),
    secretaryId: idOf(people, 'secretary'),
    applicationIds: applications.map(({ id }) => id),
  });

export const inform = (
  stage: Stage,
  { id: councilId, version }: CouncilView,
  at: { days: number; hour: number },
) =>
  stage.as('secretary').informCouncil({
    councilId,
    version,
    at: stage.moment(at.days, at.hour),
    mode: 'hybrid',
    place: 'Phòng họp số 2, Sở Khoa học và Công nghệ tỉnh Mẫu',
  });

/** Everybody who is asked says they have no interest; `except` leave it for later. */
export const declareNone = async (stage: Stage, except: readonly string[] = []) => {
  for (const name of Object.keys(seats).filter((seat) => !except.includes(seat))) {
    const { items } = await stage.as(name).listSeats({});
    for (const { id: reviewId } of items.filter(({ interest }) => interest === 'undeclared'))
      await stage.as(name).declareInterest({ reviewId, conflict: false });
  }
};

export const sit = async (
  stage: Stage,
  people: People,
  { id: councilId, version }: CouncilView,
  absent: readonly string[] = [],
) => {
  const open = await stage.as('secretary').openMeeting({ councilId, version });
  return stage.as('secretary').recordAttendance({
    councilId,
    version: open.version,
    present: Object.keys(seats)
      .filter((name) => !absent.includes(name))
      .map((name) => idOf(people, name)),
  });
};

type Outcome = 'fund' | 'decline';
const reason = 'Nội dung chưa đáp ứng yêu cầu của tiêu chí (dữ liệu mẫu).';

/** A ballot filled in as the pack asks; `shade` keeps two members from marking alike. */
const ballotOf = (packId: string, review: ReviewProgress, outcome: Outcome, shade: number) => {
  const scheme = findPack(packId)?.scheme;
  if (!scheme) throw new Error(`No pack ${packId}`);
  const isFor = outcome === 'fund';
  if (scheme.kind === 'items') {
    const mark: Mark = isFor ? 'pass' : 'fail';
    const marks = (asked: readonly { key: string }[]) =>
      Object.fromEntries(asked.map(({ key }) => [key, { mark, ...(!isFor && { reason }) }]));
    const ballot: Ballot = {
      scheme: 'items',
      criteria: marks(scheme.criteria),
      items: marks(review.items),
    };
    return ballot;
  }
  if (scheme.kind === 'weighted') {
    const points = (at: number) => (isFor ? 4 : 2) + ((at + shade) % 2);
    const marks = scheme.criteria.map(({ key }, at) => [key, { points: points(at) }] as const);
    const ballot: Ballot = { scheme: 'weighted', criteria: Object.fromEntries(marks) };
    return ballot;
  }
  const criteria = Object.fromEntries(
    criteriaAsked(scheme, { items: [], hostIsProposer: false }).map(({ key, max }) => [
      key,
      { points: Math.round(max * (isFor ? 0.86 : 0.5)) - (shade % 2) },
    ]),
  );
  const ballot: Ballot =
    scheme.kind === 'points'
      ? { scheme: 'points', criteria }
      : { scheme: 'vote', criteria, vote: outcome, ...(!isFor && { reason }) };
  return ballot;
};

export const openVote = (stage: Stage, { id: reviewId, version }: ReviewProgress) =>
  stage.as('secretary').openVoting({ reviewId, version });

/** A vote from its opening to the count. */
export const judge = async (
  stage: Stage,
  people: People,
  packId: string,
  review: ReviewProgress,
  outcome: Outcome,
) => {
  const opened = await openVote(stage, review);
  const recused = new Set(
    review.interests.filter(({ conflict }) => conflict).map(({ personId }) => personId),
  );
  const voters = Object.keys(seats).filter((name) => !recused.has(idOf(people, name)));
  for (const [shade, name] of voters.entries())
    await stage
      .as(name)
      .castBallot(
        { reviewId: review.id, ballot: { ...ballotOf(packId, review, outcome, shade) } },
        stage.once(),
      );
  return stage.as('secretary').closeVoting({ reviewId: review.id, version: opened.version });
};
