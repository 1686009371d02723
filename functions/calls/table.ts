import { tableShape } from '../storage/shape.ts';

/** `byAudience`: which calls may everybody read, or only the department, in the order they close. */
export const callsTable = tableShape('calls', { byAudience: ['shown', 'closesAt'] });
