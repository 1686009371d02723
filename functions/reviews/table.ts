import { tableShape } from '../storage/shape.ts';

/** `byCall`: which councils has this call; `byMember`: what awaits this member. */
export const reviewsTable = tableShape('reviews', {
  byCall: ['callId', 'sk'],
  byMember: ['memberId', 'due'],
});
