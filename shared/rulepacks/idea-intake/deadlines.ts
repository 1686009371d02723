import { after, before } from '../../values/workdays.ts';
import type { Deadlines } from '../deadlines.ts';
import { plan as article } from './articles.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  validityCheck:   { ...after(5, 'wd'),  anchor: 'callClosed',      article },
  supplement:      { ...after(5, 'wd'),  anchor: 'supplementAsked', article },
  review:          { ...after(30, 'd'),  anchor: 'dossierValid',    article },
  documentsBefore: { ...before(3, 'd'),  anchor: 'meeting',         article },
  resultNotice:    { ...after(3, 'wd'),  anchor: 'minutes',         article },
  approval:        { ...after(10, 'd'),  anchor: 'minutes',         article },
};
