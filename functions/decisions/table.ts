import { tableShape } from '../storage/shape.ts';

/**
 * `byStatus`: which decisions are proposed, returned, approved; `byResult`: what was funded, newest last
 * (`funded`), and `byCallResult`: what this call funded.
 */
export const decisionsTable = tableShape('decisions', {
  byStatus: ['status', 'proposedAt'],
  byResult: ['result', 'decidedAt'],
  byCallResult: ['callResult', 'decidedAt'],
});
