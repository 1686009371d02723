import * as z from 'zod';
import type { VoteScheme } from '../rulepacks/scheme.ts';
import { mean } from '../values/fraction.ts';
import type { VoteBallot } from './ballot.ts';
import { criteriaAsked, type Subject } from './ballots.ts';
import { type Opened, outcomeOf } from './box.ts';
import type { Finding } from './finding.ts';
import { pointsTallies, totalOf } from './points.ts';
import { CountBase, enough, Exact, exactly, PointsTally, type Voters } from './tally.ts';

const Votes = z.object({
  fund: z.int(),
  decline: z.int(),
  of: z.int(),
  needed: z.int(),
  passes: z.boolean(),
});
type Votes = z.infer<typeof Votes>;

export const VoteCount = CountBase.extend({
  scheme: z.literal('vote'),
  criteria: z.array(PointsTally),
  /** Informs the council; the votes decide. */
  mean: Exact.optional(),
  votes: Votes.optional(),
});
export type VoteCount = z.infer<typeof VoteCount>;

/** Votes for and against, and whether those for are enough. */
const tally = ({ passes }: VoteScheme, ballots: readonly VoteBallot[], voters: Voters): Votes => {
  const fund = ballots.filter(({ vote }) => vote === 'fund').length;
  return { fund, decline: ballots.length - fund, ...enough(passes, fund, voters) };
};

const obstacles = ({ fund, needed, passes }: Votes): Finding[] =>
  passes ? [] : [{ code: 'votes-too-few', have: fund, needed }];

/** Points that inform and a vote that decides: of all present, so silence is not consent. */
export const countVote = (
  scheme: VoteScheme,
  { ballots, refusals, sheet, voters }: Opened<VoteBallot>,
  subject: Subject,
): VoteCount => {
  if (refusals.length > 0) return { ...sheet(refusals, 'refused'), scheme: 'vote', criteria: [] };
  const votes = tally(scheme, ballots, voters);
  const reasons = obstacles(votes);
  return {
    ...sheet(reasons, outcomeOf(reasons)),
    scheme: 'vote',
    criteria: pointsTallies(criteriaAsked(scheme, subject), ballots),
    mean: exactly(mean(ballots.map(totalOf))),
    votes,
  };
};
