import { tableShape } from '../storage/shape.ts';

/** `byApplication`: which files were uploaded for this application; `byKey`: whose is this object. */
export const documentsTable = tableShape('documents', {
  byApplication: ['applicationId', 'invitedAt'],
});
