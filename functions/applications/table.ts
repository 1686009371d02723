import { tableShape } from '../storage/shape.ts';

/**
 * `byHost`: what has this organisation applied for, the last touched first.
 * `byCallStatus`: which applications of this call are in this status (`<callId>#<status>`).
 */
export const applicationsTable = tableShape('applications', {
  byHost: ['organisationId', 'updatedAt'],
  byCallStatus: ['callStatus', 'updatedAt'],
});
