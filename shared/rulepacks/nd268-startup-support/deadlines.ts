import { after, before, lasting } from '../../values/workdays.ts';
import type { Deadlines } from '../deadlines.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  validityCheck:   { ...after(10, 'd'),       anchor: 'callClosed',      article: 'Điều 10.3.a, Nghị định 268/2025/NĐ-CP' },
  // The decree knows no supplement after closing: the province must set this one itself.
  supplement:      { ...after(5, 'wd'),       anchor: 'supplementAsked', article: 'Quy chế của tỉnh' },
  review:          { ...after(30, 'd'),       anchor: 'dossierValid',    article: 'Điều 12.1, Nghị định 268/2025/NĐ-CP' },
  documentsBefore: { ...before(3, 'd'),       anchor: 'meeting',         article: 'Điều 12.3.e, Nghị định 268/2025/NĐ-CP' },
  resultNotice:    { ...after(3, 'wd'),       anchor: 'minutes',         article: 'Điều 12.5, Nghị định 268/2025/NĐ-CP' },
  revise:          { ...after(15, 'd'),       anchor: 'resultNotice',    article: 'Điều 12.5, Nghị định 268/2025/NĐ-CP' },
  budgetAppraisal: { ...after(10, 'd'),       anchor: 'revisedDossier',  article: 'Điều 13, Nghị định 268/2025/NĐ-CP' },
  approval:        { ...after(10, 'd'),       anchor: 'budgetAppraised', article: 'Điều 14.1, Nghị định 268/2025/NĐ-CP' },
  contract:        { ...after(10, 'd'),       anchor: 'approved',        article: 'Điều 15.1, Nghị định 268/2025/NĐ-CP' },
  payment:         { ...after(15, 'd'),       anchor: 'claimValid',      article: 'Mẫu I.14, Nghị định 268/2025/NĐ-CP' },
  amendment:       { ...after(15, 'd'),       anchor: 'opinions',        article: 'Điều 17.1.b, Nghị định 268/2025/NĐ-CP' },
  termination:     { ...after(15, 'd'),       anchor: 'opinions',        article: 'Điều 17.2.c, Nghị định 268/2025/NĐ-CP' },
  dataSupply:      { ...lasting(60, 'month'), anchor: 'operating',       article: 'Mẫu I.14, Nghị định 268/2025/NĐ-CP' },
};
