import type { Deadlines } from '../deadlines.ts';

// prettier-ignore
export const deadlines: Deadlines = {
  validityCheck:   { n: 10, unit: 'd',     direction: 'after',  anchor: 'callClosed',      article: 'Điều 10.3.a, Nghị định 268/2025/NĐ-CP' },
  // The decree knows no supplement after closing: the province must set this one itself.
  supplement:      { n: 5,  unit: 'wd',    direction: 'after',  anchor: 'supplementAsked', article: 'Quy chế của tỉnh' },
  review:          { n: 30, unit: 'd',     direction: 'after',  anchor: 'dossierValid',    article: 'Điều 12.1, Nghị định 268/2025/NĐ-CP' },
  documentsBefore: { n: 3,  unit: 'd',     direction: 'before', anchor: 'meeting',         article: 'Điều 12.3.e, Nghị định 268/2025/NĐ-CP' },
  resultNotice:    { n: 3,  unit: 'wd',    direction: 'after',  anchor: 'minutes',         article: 'Điều 12.5, Nghị định 268/2025/NĐ-CP' },
  revise:          { n: 15, unit: 'd',     direction: 'after',  anchor: 'resultNotice',    article: 'Điều 12.5, Nghị định 268/2025/NĐ-CP' },
  budgetAppraisal: { n: 10, unit: 'd',     direction: 'after',  anchor: 'revisedDossier',  article: 'Điều 13, Nghị định 268/2025/NĐ-CP' },
  approval:        { n: 10, unit: 'd',     direction: 'after',  anchor: 'budgetAppraised', article: 'Điều 14.1, Nghị định 268/2025/NĐ-CP' },
  contract:        { n: 10, unit: 'd',     direction: 'after',  anchor: 'approved',        article: 'Điều 15.1, Nghị định 268/2025/NĐ-CP' },
  payment:         { n: 15, unit: 'd',     direction: 'after',  anchor: 'claimValid',      article: 'Mẫu I.14, Nghị định 268/2025/NĐ-CP' },
  amendment:       { n: 15, unit: 'd',     direction: 'after',  anchor: 'opinions',        article: 'Điều 17.1.b, Nghị định 268/2025/NĐ-CP' },
  termination:     { n: 15, unit: 'd',     direction: 'after',  anchor: 'opinions',        article: 'Điều 17.2.c, Nghị định 268/2025/NĐ-CP' },
  dataSupply:      { n: 60, unit: 'month', direction: 'after',  anchor: 'operating',       article: 'Mẫu I.14, Nghị định 268/2025/NĐ-CP' },
};
