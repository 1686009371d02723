import type { Deadlines } from '../deadlines.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  callOpen:              { n: 30, unit: 'd',     direction: 'after',  anchor: 'callPublished',   article: 'Điều 3.2, Thông tư 20/2023/TT-BKHCN' },
  secondCall:            { n: 6,  unit: 'month', direction: 'after',  anchor: 'callPublished',   article: 'Điều 3.3, Thông tư 20/2023/TT-BKHCN' },
  validityCheck:         { n: 7,  unit: 'wd',    direction: 'after',  anchor: 'callClosed',      article: 'Điều 7.1, Thông tư 20/2023/TT-BKHCN' },
  // Papers handed in after closing are no part of the dossier (Điều 6.3): the province must set this one itself.
  supplement:            { n: 5,  unit: 'wd',    direction: 'after',  anchor: 'supplementAsked', article: 'Quy chế của tỉnh' },
  documentsBefore:       { n: 7,  unit: 'wd',    direction: 'before', anchor: 'meeting',         article: 'Điều 9.1, Thông tư 20/2023/TT-BKHCN' },
  questionsBefore:       { n: 5,  unit: 'wd',    direction: 'before', anchor: 'meeting',         article: 'Điều 10.3.c, Thông tư 20/2023/TT-BKHCN' },
  revise:                { n: 20, unit: 'd',     direction: 'after',  anchor: 'minutes',         article: 'Điều 11.12, Thông tư 20/2023/TT-BKHCN' },
  budgetDocumentsBefore: { n: 3,  unit: 'wd',    direction: 'before', anchor: 'budgetMeeting',   article: 'Điều 9.1, Thông tư 20/2023/TT-BKHCN' },
  budgetAppraisal:       { n: 10, unit: 'd',     direction: 'after',  anchor: 'revisedDossier',  article: 'Điều 13.1.a, Thông tư 20/2023/TT-BKHCN' },
  budgetRevise:          { n: 15, unit: 'd',     direction: 'after',  anchor: 'budgetAppraised', article: 'Điều 15.1, Thông tư 20/2023/TT-BKHCN' },
  approval:              { n: 15, unit: 'd',     direction: 'after',  anchor: 'revisedDossier',  article: 'Điều 15.3.a, Thông tư 20/2023/TT-BKHCN' },
  publication:           { n: 15, unit: 'd',     direction: 'after',  anchor: 'approved',        article: 'Điều 16.2.b, Thông tư 20/2023/TT-BKHCN' },
  publicFor:             { n: 60, unit: 'd',     direction: 'after',  anchor: 'published',       article: 'Điều 16.2.b, Thông tư 20/2023/TT-BKHCN' },
  cancellationNotice:    { n: 7,  unit: 'd',     direction: 'after',  anchor: 'cancelled',       article: 'Điều 17.3, Thông tư 20/2023/TT-BKHCN' },
};
