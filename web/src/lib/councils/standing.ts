import { recusedOf, undeclaredOf } from '#shared/reviews/interests.ts';
import type { Council } from '#shared/reviews/model.ts';
import type { ReviewProgress } from '#shared/reviews/views.ts';
import type { Councils } from '#words/councils/vi.ts';

type Sitting = Pick<Council, 'members' | 'meeting'>;

/** Who has declared, commented and voted on one application, by name; never what. */
export const standingOf = (
  { members, meeting }: Sitting,
  { interests, voted, commented }: ReviewProgress,
  say: Councils['review'],
) => {
  const nameOf = (id: string) => members.find(({ personId }) => personId === id)?.name ?? '';
  const recused = recusedOf(interests);
  const able = members.filter(({ personId }) => !recused.includes(personId));
  const present = able.filter(({ personId }) => meeting?.present.includes(personId));
  const undeclared = undeclaredOf(members, interests);
  return {
    none: interests.filter(({ conflict }) => !conflict).map(({ personId }) => nameOf(personId)),
    conflicts: interests
      .filter(({ conflict }) => conflict)
      .map(({ personId, source, reason = '' }) =>
        source === 'detected'
          ? say.detected(nameOf(personId))
          : say.declared(nameOf(personId), reason),
      ),
    undeclared: undeclared.map(nameOf),
    undeclaredPresent: present
      .filter(({ personId }) => undeclared.includes(personId))
      .map(({ name }) => name),
    commented: commented.map(nameOf),
    voted: voted.map(nameOf),
    notVoted: present.filter(({ personId }) => !voted.includes(personId)).map(({ name }) => name),
    voters: present.length,
  };
};
