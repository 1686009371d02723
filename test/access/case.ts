import type { InputOf, Routes } from '#shared/http/route.ts';
import type { Relation } from './relations.ts';
import type { Ids, Target } from './world.ts';

/**
 * How a route is tried, and what is promised of it beside its `access`: for whom the thing is there (`sees`;
 * to everybody else it is not found), and which of these may do what it does (`may`; the others are told no).
 */
export interface Case<Input> {
  on: readonly Target[];
  input: (ids: Ids) => Input;
  sees: readonly Relation[];
  may?: readonly Relation[];
  /** Where there is nothing of the kind, for anybody. */
  hidden?: readonly Target[];
  /** Tells no more of an absent thing than of an empty one: a list of nothing. */
  listsNothing?: true;
  /** Asks first that one has introduced oneself. */
  introduced?: true;
}

/** A case for every route of a context: the compiler misses the one that is missing. */
export type CasesOf<R extends Routes> = { [Name in keyof R]: Case<InputOf<R[Name]>> };

/** A version nobody has seen: what is allowed ends here, and changes nothing. */
export const stale = 99;
