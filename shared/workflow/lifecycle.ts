import type { Actor } from '../identity/actor.ts';
import { refuse } from './refusal.ts';

/** One arrow of a lifecycle: who may move a subject, from which stages, to which. */
export interface Step<Status extends string, Relation extends string> {
  from: readonly Status[];
  to: Status;
  by: readonly Relation[];
}

interface Staged {
  status: string;
  version: number;
}

/** A lifecycle as a table: `available` gives the buttons to show, `take` moves or refuses. */
export const lifecycle = <T extends Staged, Relation extends string, Action extends string>(
  relationsTo: (subject: T, actor: Actor) => ReadonlySet<Relation>,
  steps: Record<Action, Step<T['status'], Relation>>,
) => {
  const isAllowed = (action: Action, subject: T, actor: Actor) => {
    const relations = relationsTo(subject, actor);
    return steps[action].by.some((relation) => relations.has(relation));
  };
  const mustBeAllowed = (action: Action, subject: T, actor: Actor) => {
    if (!isAllowed(action, subject, actor)) throw refuse('not-allowed');
  };
  const isTimely = (action: Action, { status }: T) => steps[action].from.includes(status);
  const actions = Object.keys(steps) as Action[];

  return {
    steps,
    relationsTo,
    mustBeAllowed,

    /** What this person may do to this subject now. */
    available: (subject: T, actor: Actor) =>
      actions.filter((action) => isTimely(action, subject) && isAllowed(action, subject, actor)),

    /** The subject one step further. Refuses the wrong person, then the wrong time. */
    take: (action: Action, subject: T, actor: Actor): T => {
      mustBeAllowed(action, subject, actor);
      if (!isTimely(action, subject))
        throw refuse('out-of-turn', { action, status: subject.status });
      return { ...subject, status: steps[action].to, version: subject.version + 1 };
    },
  };
};
