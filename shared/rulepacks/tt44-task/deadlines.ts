import type { Deadlines } from '../deadlines.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  // The circular knows no supplement after closing: the province must set this one itself.
  supplement:      { n: 5,  unit: 'wd', direction: 'after',  anchor: 'supplementAsked', article: 'Quy chế của tỉnh' },
  review:          { n: 30, unit: 'd',  direction: 'after',  anchor: 'dossierValid',    article: 'Điều 8.2, Thông tư 44/2026/TT-BGDĐT' },
  documentsBefore: { n: 10, unit: 'd',  direction: 'before', anchor: 'meeting',         article: 'Điều 16.6.b, Thông tư 44/2026/TT-BGDĐT' },
  revise:          { n: 15, unit: 'd',  direction: 'after',  anchor: 'resultNotice',    article: 'Điều 8.3, Thông tư 44/2026/TT-BGDĐT' },
  approval:        { n: 15, unit: 'd',  direction: 'after',  anchor: 'revisedDossier',  article: 'Điều 8.4, Thông tư 44/2026/TT-BGDĐT' },
};
