import type { CohortLine, CohortName } from './lines.ts';
import type { Goal } from './views.ts';

/** How many of those still there, or graduated, reached each goal in what they told last. */
export const goalsOf = ({ kpis }: CohortName, lines: readonly CohortLine[]): Goal[] => {
  const counted = lines.filter(({ place }) => place !== 'exited' && place !== 'failed');
  const told = counted.flatMap(({ figures }) => (figures ? [figures] : []));
  return kpis.map(({ figure, target }) => ({
    figure,
    target,
    reached: told.filter((figures) => (figures[figure] ?? 0) >= target).length,
    told: told.length,
  }));
};
