import * as z from 'zod';
import type { Actor } from '../identity/actor.ts';
import { relationsTo, startupLifecycle, type StartupRelation } from './lifecycle.ts';
import type { Startup } from './model.ts';

const moves = ['pivot', 'resume', 'pause', 'exit', 'close', 'reopen'] as const;
/** A step through its life. */
export const StartupMove = z.enum(moves);
export type StartupMove = z.infer<typeof StartupMove>;

const keeping = ['change', 'tell', 'record', 'mark', 'share', 'invite', 'link', 'leave'] as const;
type Keeping = (typeof keeping)[number];

/** What is done to a startup: a step through its life, or the keeping of its record. */
export const StartupOffer = z.enum([...moves, ...keeping]);
export type StartupOffer = z.infer<typeof StartupOffer>;

const keepers: readonly StartupRelation[] = ['founder', 'centre'];
const by: Record<Exclude<Keeping, 'leave' | 'invite' | 'link'>, readonly StartupRelation[]> = {
  change: keepers,
  tell: keepers,
  record: keepers,
  mark: [...keepers, 'mentor'],
  share: ['founder'],
};

/** Entered by the centre for founders who have not joined yet. */
export const isNobodys = ({ keepers, organisationId }: Startup) =>
  keepers.length === 0 && organisationId === undefined;

/** Somebody must remain whom the portal can ask. */
export const mayLeave = ({ keepers }: Pick<Startup, 'keepers'>, actor: Actor) =>
  keepers.includes(actor.id) && keepers.length > 1;

/** What this person may do to it now. */
export const offersTo = (startup: Startup, actor: Actor): StartupOffer[] => {
  const relations = relationsTo(startup, actor);
  const isOffered = (offer: Keeping) => {
    if (offer === 'leave') return mayLeave(startup, actor);
    if (offer === 'invite' || offer === 'link')
      return relations.has('founder') || (relations.has('centre') && isNobodys(startup));
    return by[offer].some((relation) => relations.has(relation));
  };
  return [...startupLifecycle.available(startup, actor), ...keeping.filter(isOffered)];
};
