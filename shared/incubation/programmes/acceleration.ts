import { dong } from '../../values/dong.ts';
import type { ProgrammeRules } from '../programme-rules.ts';

/** The centre's own rules for acceleration: shorter, for startups that already sell (handbook §6.3). */
export const acceleration: ProgrammeRules = {
  id: 'acceleration',
  version: 1,
  months: { preIncubation: 1, incubation: 6, extension: 3 },
  graduation: {
    leastOutcomes: 2,
    outcomes: ['revenue', 'capital', 'property'],
    leastRevenue: dong(500_000_000),
    leastCapital: dong(1_000_000_000),
    leastTrl: 7,
  },
  alerts: {
    milestoneLate: { amber: 1, red: 8 },
    blockerOld: { amber: 4, red: 11 },
    checkInsMissed: { amber: 1, red: 2 },
    stageLong: { amber: 1, red: 15 },
  },
  hours: { cancelBefore: 24 },
  surveys: { months: [12, 24, 36] },
};
