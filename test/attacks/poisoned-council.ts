import { Answers, type ApplicationId } from '#shared/applications/model.ts';
import type { Call } from '#shared/calls/model.ts';
import { once } from '../given/applications.ts';
import {
  aBallot,
  aFormation,
  aMeeting,
  aProposal,
  declareNone,
  namesOf,
  only,
  openMeeting,
  seven,
  without,
  type World,
} from '../given/reviews.ts';
import { isFree, poison, poisoned } from './poison.ts';

/** From a valid application to its decision, with poison wherever somebody writes. */
export const judged = async (world: World, call: Call, applicationId: ApplicationId) => {
  const { service } = world;
  const [dung, thu, son] = [service.as('dung'), service.as('thu'), service.as('son')];
  const found = await dung.getApplication({ applicationId });
  const admitted = await dung.admitApplication({
    applicationId,
    version: found.version,
    note: poison(1_000),
  });
  const formation = aFormation(world, { call, applications: [admitted] });
  const formed = await dung.formCouncil({ ...formation, decisionNumber: poison(60) });
  const { id: councilId, version } = formed;
  const informed = await thu.informCouncil({
    councilId,
    version,
    ...aMeeting(world),
    place: poison(300),
  });
  await declareNone(world);
  const review = only(informed.reviews);
  const reviewId = review.id;
  const interest = { reviewId, conflict: true, reason: poison(2_000) };
  await service.as('khanh').declareInterest(interest);
  await service.as('hoa').saveComment({
    reviewId,
    version: 0,
    scores: {},
    remarks: { feasible: poison(4_000) },
    text: poison(20_000),
    final: false,
  });
  await openMeeting(world, informed);
  const open = await thu.openVoting({ reviewId, version: review.version });
  for (const name of namesOf(seven).filter((one) => one !== 'khanh')) {
    const ballot = aBallot(call.packId, review, name === 'mai' ? 'decline' : 'fund');
    const bent = poisoned(ballot, isFree);
    await service.as(name).castBallot({ reviewId, ballot: Answers.parse(bent) }, once());
  }
  const counted = await thu.closeVoting({ reviewId, version: open.version });
  const texts = { reasons: [poison(4_000)], conditions: [poison(1_000)] };
  const proposal = { ...aProposal(counted, admitted), ...texts };
  const proposed = await dung.proposeDecision(proposal, once());
  const decisionId = proposed.id;
  const reason = poison(4_000);
  const returned = await son.returnDecision({ decisionId, version: proposed.version, reason });
  const again = without(proposal, 'reviewId');
  const third = await dung.reproposeDecision({ decisionId, version: returned.version, ...again });
  const decisionNumber = poison(60);
  await son.approveDecision({ decisionId, version: third.version, decisionNumber }, once());
  return { councilId, reviewId, decisionId };
};
