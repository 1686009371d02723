import { tableShape } from '../storage/shape.ts';

export const organisationsTable = tableShape('organisations', {
  byTaxCode: ['taxCode', 'pk'],
  byRole: ['role', 'name'],
  byName: ['kind', 'folded'],
});
