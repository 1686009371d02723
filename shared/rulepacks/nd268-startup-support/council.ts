import type { CouncilRule } from '../council.ts';

const formed = 'Điều 12.3.a, Nghị định 268/2025/NĐ-CP';

/** Hội đồng xét duyệt. */
export const council: CouncilRule = {
  size: { allowed: [7, 8, 9], article: formed, otherwise: formed },
  roles: [
    { role: 'chair', min: 1, max: 1, article: formed },
    { role: 'vice', min: 1, max: 1, article: formed },
    // The decree names a secretary among the members; form I.12 has the council choose one in session.
    { role: 'sciSecretary', min: 0, max: 1, article: formed },
    { role: 'reviewer', min: 0, max: 2, article: formed },
    { role: 'member', min: 1, max: 7, article: formed },
  ],
  shares: [],
  quorum: {
    present: { num: 2, den: 3, op: 'gte' },
    viceNeedsAuthorisation: true,
    mustBeThere: [],
    article: 'Điều 12.3.c, Nghị định 268/2025/NĐ-CP',
  },
  absentOpinion: { counts: false, article: 'Mẫu I.12, Nghị định 268/2025/NĐ-CP' },
};
