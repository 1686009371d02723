import { tableShape } from '../storage/shape.ts';

/**
 * What is shown stands on shelves (shelves.ts). `byStatus`: feedback that waits, was answered, was set aside;
 * `byAnswered`: what was answered about this award, newest last. Nobody follows its stream.
 */
export const registerTable = tableShape(
  'register',
  {
    byStatus: ['status', 'receivedAt'],
    byAnswered: ['answeredAbout', 'answeredAt'],
  },
  { stream: false },
);
