import { relationsTo } from '#shared/applications/lifecycle.ts';
import type { ApplicationId } from '#shared/applications/model.ts';
import type { Call } from '#shared/calls/model.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import type { Actor, PersonId } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import type { Person } from '#shared/organisations/model.ts';
import { cannotBeFormed, contentItems, mustBeComposed } from '#shared/reviews/formation.ts';
import { isOfHost } from '#shared/reviews/interests.ts';
import {
  CouncilId,
  ReviewId,
  type Council,
  type CouncilMember,
  type Interest,
  type Review,
} from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { commit, type Write } from '../storage/commit.ts';
import { lastSubmission, type Needs } from './needs.ts';
import { MOST_WRITES } from './parts.ts';
import { councilView } from './views.ts';

const unknown = (field: string) => refuse('members-unknown', {}, [{ field, code: 'wrong-choice' }]);

/** Somebody who holds the role; a list of experts may be older than a dismissal. */
const holderOf = async (needs: Needs, id: PersonId, role: Role, field: string) => {
  const person = await needs.person(id);
  if (!person?.roles.includes(role)) throw unknown(field);
  return person;
};

const memberOf = ({ id, name, employer }: Person, role: CouncilMember['role']): CouncilMember => ({
  personId: id,
  name,
  role,
  ...(employer && { employer: employer.name }),
  ...(employer?.taxCode && { employerTaxCode: employer.taxCode }),
});

/** What an officer knows of the hosts and no form asks. */
interface Facts {
  proposedByHost: readonly ApplicationId[];
  excellentBefore: readonly ApplicationId[];
}

/** One application as a review of this council, read and judged fit to be reviewed. */
const reviewOf = async (
  needs: Needs,
  { council, call, actor }: { council: Council; call: Call; actor: Actor },
  { proposedByHost, excellentBefore }: Facts,
  applicationId: ApplicationId,
) => {
  const application = await needs.applications.get(applicationId);
  const { callId, title, organisationId, organisationName, organisationTaxCode } = application;
  const acting = await needs.applications.actingIn(callId, actor);
  const isOfficers = relationsTo(application, acting).has('officer');
  if (callId !== call.id || !isOfficers) throw refuse('not-found');
  const pack = needs.packOf(call.packId);
  const [form, submission] = await Promise.all([
    needs.formOf(call.formId),
    lastSubmission(needs, application),
  ]);
  const items = contentItems(pack, form, submission);
  if (pack.scheme.kind === 'items' && items.length === 0)
    throw cannotBeFormed([{ code: 'no-items', subject: title }]);
  const review: Review = {
    id: needs.newId(ReviewId, 'rev'),
    version: 1,
    councilId: council.id,
    callId,
    applicationId,
    applicationTitle: title,
    organisationId,
    organisationName,
    organisationTaxCode,
    status: 'assigned',
    items,
    round: 1,
    setAside: [],
    stateMoney: application.requested,
    hostIsProposer: proposedByHost.includes(applicationId),
    excellentTask: excellentBefore.includes(applicationId),
  };
  return { review, application };
};

/** Members whose interest anybody can see: they are never told of this application. */
export const detected = (review: Review, members: readonly Person[], at: Instant): Interest[] =>
  members
    .filter((person) => isOfHost(review, person, person.employer?.taxCode))
    .map(({ id }) => ({ personId: id, conflict: true, source: 'detected', at }));

export const formingOperations = (
  needs: Needs,
): Pick<Operations<typeof reviewRoutes>, 'formCouncil'> => ({
  formCouncil: async (input, actor, { receivedAt: at }) => {
    const { callId, decisionNumber, decisionDay, secretaryId } = input;
    const call = await needs.calls.get(callId);
    if (phaseOf(call, at) !== 'closed') throw refuse('call-not-closed');
    const people = await Promise.all(
      input.members.map(({ personId }, n) =>
        holderOf(needs, personId, 'expert', `members.${n}.personId`),
      ),
    );
    await holderOf(needs, secretaryId, 'secretary', 'secretaryId');
    if (input.members.some(({ personId }) => personId === secretaryId))
      throw unknown('secretaryId');
    const members = people.map((person, n) => memberOf(person, input.members[n]?.role ?? 'member'));
    mustBeComposed(needs.packOf(call.packId), members);

    const begun: Council = {
      id: needs.newId(CouncilId, 'cou'),
      version: 1,
      callId,
      packId: call.packId,
      status: 'formed',
      decisionNumber,
      decisionDay,
      members,
      secretaryId,
      formedBy: actor.id,
      reviewIds: [],
      earlier: [],
    };
    const applicationIds = [...new Set(input.applicationIds)];
    const taken = await Promise.all(
      applicationIds.map((id) => reviewOf(needs, { council: begun, call, actor }, input, id)),
    );
    const council = { ...begun, reviewIds: taken.map(({ review }) => review.id) };
    const event = { type: 'formed', at, by: actor.id, version: council.version };
    const writes: Write[] = [
      ...needs.councils.changed(council, event),
      ...taken.flatMap(({ review, application }) => [
        ...needs.applications.passage(application, 'review', {
          type: 'reviewing',
          at,
          by: actor.id,
        }),
        needs.reviews.claim(review),
        needs.reviews.keep(review),
        ...detected(review, people, at).map((one) => needs.reviews.keepInterest(review.id, one)),
      ]),
    ];
    // A council with so many interests among its applications could not judge them anyway.
    if (writes.length > MOST_WRITES) throw cannotBeFormed([{ code: 'too-many-recused' }]);
    await commit(...writes);
    return councilView(needs, council, actor);
  },
});
