import * as z from 'zod';
import type { RulePack } from '../rulepacks/pack.ts';
import { itemsBallot, pointsBallot, voteBallot, weightedBallot } from './ballots.ts';
import { opened, type Session } from './box.ts';
import { countItems, ItemsCount } from './items.ts';
import { countPoints, PointsCount } from './points.ts';
import { countVote, VoteCount } from './vote.ts';
import { countWeighted, WeightedCount } from './weighted.ts';

/** Biên bản kiểm phiếu: what the minutes print, and nothing that tells who voted how. */
export const Count = z.discriminatedUnion('scheme', [
  PointsCount,
  ItemsCount,
  VoteCount,
  WeightedCount,
]);
export type Count = z.infer<typeof Count>;

/** Counts a closed vote by the rules of its pack. Never throws: what cannot be counted is `refused`. */
export const count = (pack: RulePack, session: Session): Count => {
  const { scheme } = pack;
  const { items, setAside = [] } = session;
  switch (scheme.kind) {
    case 'points':
      return countPoints(scheme, opened(pack, session, pointsBallot(scheme, session)), session);
    case 'items':
      return countItems(
        scheme,
        opened(pack, session, itemsBallot(scheme, session)),
        items,
        setAside,
      );
    case 'vote':
      return countVote(scheme, opened(pack, session, voteBallot(scheme, session)), session);
    case 'weighted':
      return countWeighted(scheme, opened(pack, session, weightedBallot(scheme)));
  }
};
