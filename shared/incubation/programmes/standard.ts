import { dong } from '../../values/dong.ts';
import type { ProgrammeRules } from '../programme-rules.ts';

/** The centre's own rules for incubation; the law gives no procedure (handbook §6.3). */
export const standard: ProgrammeRules = {
  id: 'standard',
  version: 1,
  months: { preIncubation: 3, incubation: 24, extension: 12 },
  graduation: {
    leastOutcomes: 1,
    outcomes: ['payingCustomer', 'revenue', 'capital', 'property', 'trl'],
    leastRevenue: dong(300_000_000),
    leastCapital: dong(500_000_000),
    leastTrl: 7,
  },
  alerts: {
    milestoneLate: { amber: 1, red: 15 },
    blockerOld: { amber: 7, red: 21 },
    checkInsMissed: { amber: 2, red: 4 },
    stageLong: { amber: 1, red: 31 },
  },
  hours: { cancelBefore: 24 },
  surveys: { months: [12, 24, 36] },
};
