import { after, before } from '../../values/workdays.ts';
import type { Deadlines } from '../deadlines.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  // The circular knows no supplement after closing: the province must set this one itself.
  supplement:      { ...after(5, 'wd'),       anchor: 'supplementAsked', article: 'Quy chế của tỉnh' },
  review:          { ...after(30, 'd'),       anchor: 'dossierValid',    article: 'Điều 8.2, Thông tư 44/2026/TT-BGDĐT' },
  documentsBefore: { ...before(10, 'd'),      anchor: 'meeting',         article: 'Điều 16.6.b, Thông tư 44/2026/TT-BGDĐT' },
  revise:          { ...after(15, 'd'),       anchor: 'resultNotice',    article: 'Điều 8.3, Thông tư 44/2026/TT-BGDĐT' },
  approval:        { ...after(15, 'd'),       anchor: 'revisedDossier',  article: 'Điều 8.4, Thông tư 44/2026/TT-BGDĐT' },
};
