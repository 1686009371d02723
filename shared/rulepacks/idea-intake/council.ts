import type { CouncilRule } from '../council.ts';
import { plan as article } from './articles.ts';

/** Hội đồng xét chọn ý tưởng: the decree gives incubation no council, so the centre’s plan does. */
export const council: CouncilRule = {
  size: { allowed: [5, 7, 9], article },
  roles: [
    { role: 'chair', min: 1, max: 1, article },
    { role: 'vice', min: 1, max: 1, article },
    { role: 'sciSecretary', min: 0, max: 1, article },
    { role: 'reviewer', min: 0, max: 2, article },
    { role: 'member', min: 1, max: 7, article },
  ],
  shares: [],
  mostPerEmployer: { max: 2, weight: 'should', article },
  quorum: {
    present: { num: 2, den: 3, op: 'gte' },
    viceNeedsAuthorisation: true,
    mustBeThere: [],
    article,
  },
  absentOpinion: { counts: false, article },
};
