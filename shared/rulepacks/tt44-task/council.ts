import type { CouncilRule } from '../council.ts';

const formed = 'Điều 16.2, Thông tư 44/2026/TT-BGDĐT';

/** Hội đồng tuyển chọn, giao trực tiếp. */
export const council: CouncilRule = {
  size: { allowed: [7, 9, 11], article: formed },
  roles: [
    { role: 'chair', min: 1, max: 1, article: formed },
    { role: 'vice', min: 1, max: 1, article: formed },
    { role: 'reviewer', min: 2, max: 2, article: formed },
    { role: 'sciSecretary', min: 1, max: 1, article: formed },
    { role: 'member', min: 2, max: 6, article: formed },
  ],
  shares: [
    {
      // A province has no earlier appraisal council for every task: it warns, and the officer answers.
      trait: 'earlierCouncil',
      share: { num: 1, den: 2, op: 'gte' },
      weight: 'should',
      article: formed,
    },
  ],
  quorum: {
    present: { num: 2, den: 3, op: 'gte' },
    viceNeedsAuthorisation: true,
    mustBeThere: [{ role: 'reviewer', least: 1 }],
    article: 'Điều 16.6.a, Thông tư 44/2026/TT-BGDĐT',
  },
  absentOpinion: { counts: false, article: 'Điều 16.6.c, Thông tư 44/2026/TT-BGDĐT' },
};
