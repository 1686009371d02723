import { tableShape } from '../storage/shape.ts';

/** `byStatus`: which calls are published, or being prepared, in the order they close. */
export const callsTable = tableShape('calls', { byStatus: ['status', 'closesAt'] });
