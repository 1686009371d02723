import type * as z from 'zod';
import { packName } from '../rulepacks/packs.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import type { Ballot } from './ballot.ts';
import { judgeBallot, type Subject } from './ballots.ts';
import type { Finding } from './finding.ts';
import type { Quorum } from './quorum.ts';
import type { Voters } from './tally.ts';

/** A vote that was closed: who could vote, what lay in the box, and what it was about. */
export interface Session extends Subject {
  quorum: Quorum;
  /** Ballots as they were cast, in any order. */
  ballots: readonly unknown[];
  /** Criteria the council set aside with a reason in the minutes; only some groups allow it. */
  setAside?: readonly string[];
}

/** The box opened: ballots that are filled in properly, and why nothing can be counted, if so. */
export const opened = <B extends Ballot>(
  pack: RulePack,
  session: Session,
  schema: z.ZodType<B>,
) => {
  const judged = session.ballots.map((cast) => judgeBallot(schema, cast));
  const ballots = judged.flatMap((one) => (one.valid ? [one.ballot] : []));
  const cast = judged.length;
  const { quorum } = session;
  const voters: Voters = { ballotsCast: cast, membersPresent: quorum.present };
  return {
    ballots,
    voters,
    refusals: refusals(session, ballots.length),
    /** What every count says; `valid` of the cast ballots counted. */
    sheet: (reasons: Finding[], outcome: Outcome, valid = ballots.length) => ({
      pack: packName(pack),
      outcome,
      reasons,
      ballots: { issued: quorum.present, cast, valid, invalid: cast - valid },
      quorum,
    }),
  };
};

export type Opened<B extends Ballot> = ReturnType<typeof opened<B>>;
type Outcome = 'fund' | 'decline' | 'refused';

const refusals = ({ quorum, ballots }: Session, valid: number): Finding[] => {
  if (!quorum.ok) return quorum.missing;
  if (ballots.length > quorum.present)
    return [{ code: 'more-ballots-than-present', have: ballots.length, needed: quorum.present }];
  if (ballots.length === 0) return [{ code: 'no-ballots' }];
  return valid === 0 ? [{ code: 'no-valid-ballots' }] : [];
};

/** No obstacle means that the council may propose support. */
export const outcomeOf = (reasons: readonly Finding[]): Outcome =>
  reasons.length === 0 ? 'fund' : 'decline';
