import { tableShape } from '../storage/shape.ts';

/** `byApplication`: which files were uploaded for this application, in the order they were invited. */
export const documentsTable = tableShape('documents', {
  byApplication: ['applicationId', 'invitedAt'],
});
