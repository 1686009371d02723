import { tableShape } from '../storage/shape.ts';

/** Letters stand in the partition of whom they were written to; nobody follows its stream. */
export const noticesTable = tableShape('notices', {}, { stream: false });
