import type { ItemsScheme } from '../scheme.ts';
import { criteria } from './criteria.ts';

const twoThirds = { num: 2, den: 3, op: 'gte' } as const;

/** Phiếu đánh giá I.11: pass or fail, and no points at all. */
export const scheme: ItemsScheme = {
  kind: 'items',
  groups: [
    {
      key: 'general',
      title: { vi: 'Tiêu chí chung', en: 'General criteria', ar: 'المعايير العامة' },
      needs: 'all',
      maySetAside: false,
      article: 'Điều 8.1, Nghị định 268/2025/NĐ-CP',
    },
    {
      // The list stands without “one of”, unlike that for productivity tasks in point b: all are asked,
      // and a council that reads it otherwise says why in the minutes.
      key: 'specific',
      title: { vi: 'Tiêu chí cụ thể', en: 'Specific criteria', ar: 'المعايير الخاصة' },
      needs: 'all',
      maySetAside: true,
      article: 'Điều 8.2.c, Nghị định 268/2025/NĐ-CP',
    },
  ],
  criteria,
  // The decree gives the share for content items; criteria are read by the same one.
  criterionMet: {
    share: twoThirds,
    of: 'ballotsCast',
    article: 'Điều 12.3.d, Nghị định 268/2025/NĐ-CP',
  },
  itemPasses: {
    share: twoThirds,
    of: 'ballotsCast',
    article: 'Điều 12.3.e, Nghị định 268/2025/NĐ-CP',
  },
  reasonWhen: { mark: 'fail', article: 'Mẫu I.11, Nghị định 268/2025/NĐ-CP' },
};
