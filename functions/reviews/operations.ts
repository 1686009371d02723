import type { reviewRoutes } from '#shared/reviews/routes.ts';
import type { Operations } from '../http/api.ts';
import { councilOperations } from './councils.ts';
import { formingOperations } from './forming.ts';
import { judgingOperations } from './judging.ts';
import { meetingOperations } from './meetings.ts';
import type { Needs } from './needs.ts';
import { seatOperations } from './seats.ts';
import { votingOperations } from './votes.ts';

/** Everything that councils and their members do. */
export const reviewOperations = (needs: Needs): Operations<typeof reviewRoutes> => ({
  ...formingOperations(needs),
  ...councilOperations(needs),
  ...meetingOperations(needs),
  ...votingOperations(needs),
  ...seatOperations(needs),
  ...judgingOperations(needs),
});
