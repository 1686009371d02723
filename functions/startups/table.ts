import { tableShape } from '../storage/shape.ts';

/**
 * `byStatus`: which startups are in this status, `bySector`: … and in this sector (`<sector>#<status>`);
 * `byRhythm`: who tells their figures monthly, or quarterly, and until which period they have.
 */
export const startupsTable = tableShape('startups', {
  byStatus: ['status', 'updatedAt'],
  bySector: ['sectorStatus', 'updatedAt'],
  byRhythm: ['telling', 'toldUntil'],
});
