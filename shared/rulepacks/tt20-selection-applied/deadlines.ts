import { after, before, lasting } from '../../values/workdays.ts';
import type { Deadlines } from '../deadlines.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  callOpen:              { ...after(30, 'd'),       anchor: 'callPublished',   article: 'Điều 3.2, Thông tư 20/2023/TT-BKHCN' },
  secondCall:            { ...after(6, 'month'),    anchor: 'callPublished',   article: 'Điều 3.3, Thông tư 20/2023/TT-BKHCN' },
  validityCheck:         { ...after(7, 'wd'),       anchor: 'callClosed',      article: 'Điều 7.1, Thông tư 20/2023/TT-BKHCN' },
  // Papers handed in after closing are no part of the dossier (Điều 6.3): the province must set this one itself.
  supplement:            { ...after(5, 'wd'),       anchor: 'supplementAsked', article: 'Quy chế của tỉnh' },
  documentsBefore:       { ...before(7, 'wd'),      anchor: 'meeting',         article: 'Điều 9.1, Thông tư 20/2023/TT-BKHCN' },
  questionsBefore:       { ...before(5, 'wd'),      anchor: 'meeting',         article: 'Điều 10.3.c, Thông tư 20/2023/TT-BKHCN' },
  revise:                { ...after(20, 'd'),       anchor: 'minutes',         article: 'Điều 11.12, Thông tư 20/2023/TT-BKHCN' },
  budgetDocumentsBefore: { ...before(3, 'wd'),      anchor: 'budgetMeeting',   article: 'Điều 9.1, Thông tư 20/2023/TT-BKHCN' },
  budgetAppraisal:       { ...after(10, 'd'),       anchor: 'revisedDossier',  article: 'Điều 13.1.a, Thông tư 20/2023/TT-BKHCN' },
  budgetRevise:          { ...after(15, 'd'),       anchor: 'budgetAppraised', article: 'Điều 15.1, Thông tư 20/2023/TT-BKHCN' },
  approval:              { ...after(15, 'd'),       anchor: 'revisedDossier',  article: 'Điều 15.3.a, Thông tư 20/2023/TT-BKHCN' },
  publication:           { ...after(15, 'd'),       anchor: 'approved',        article: 'Điều 16.2.b, Thông tư 20/2023/TT-BKHCN' },
  publicFor:             { ...lasting(60, 'd'),     anchor: 'published',       article: 'Điều 16.2.b, Thông tư 20/2023/TT-BKHCN' },
  cancellationNotice:    { ...after(7, 'd'),        anchor: 'cancelled',       article: 'Điều 17.3, Thông tư 20/2023/TT-BKHCN' },
};
