import { refuse } from '../../workflow/refusal.ts';
import type { ProgrammeRules } from '../programme-rules.ts';
import { acceleration } from './acceleration.ts';
import { standard } from './standard.ts';

const all: readonly ProgrammeRules[] = [standard, acceleration];

/** How a cohort names the rules it goes by: which, and in which version. */
export const nameOf = ({ id, version }: Pick<ProgrammeRules, 'id' | 'version'>) =>
  `${id}@${version}`;

/** Every set of rules a cohort may be planned by. */
export const rulesIds = all.map(nameOf);

/** The rules of a cohort. A version that cohorts went by is never changed or taken away. */
export const rulesOf = ({ rulesId }: { rulesId: string }): ProgrammeRules => {
  const found = all.find((rules) => nameOf(rules) === rulesId);
  if (!found) throw refuse('unfit', {}, [{ field: 'rulesId', code: 'wrong-choice' }]);
  return found;
};
