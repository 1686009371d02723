import type { CouncilRule } from '../council.ts';

const formed = 'Điều 8.1.a, Thông tư 20/2023/TT-BKHCN';

/** Hội đồng tư vấn tuyển chọn. */
export const council: CouncilRule = {
  size: {
    allowed: [7, 8, 9],
    article: formed,
    otherwise: 'Điều 8.8, Thông tư 20/2023/TT-BKHCN',
  },
  roles: [
    { role: 'chair', min: 1, max: 1, article: formed },
    { role: 'vice', min: 1, max: 1, article: formed },
    { role: 'reviewer', min: 2, max: 2, article: formed },
    // Named among the members by Article 8, chosen in session by Article 11(3).
    { role: 'sciSecretary', min: 0, max: 1, article: formed },
    { role: 'member', min: 2, max: 5, article: formed },
  ],
  shares: [
    {
      // “Invited first”: whoever sat on the council that determined the task.
      trait: 'earlierCouncil',
      share: { num: 1, den: 2, op: 'gte' },
      weight: 'should',
      article: 'Điều 8.3, Thông tư 20/2023/TT-BKHCN',
    },
  ],
  quorum: {
    present: { num: 2, den: 3, op: 'gte' },
    viceNeedsAuthorisation: true,
    mustBeThere: [{ role: 'reviewer', least: 2 }],
    article: 'Điều 10.2.a, Thông tư 20/2023/TT-BKHCN',
  },
  absentOpinion: { counts: false, article: 'Điều 11.5.b, Thông tư 20/2023/TT-BKHCN' },
};
