import type { Actor } from '../identity/actor.ts';
import type { Instant } from '../values/instant.ts';
import { callLifecycle, type CallAction } from './lifecycle.ts';
import type { Call } from './model.ts';
import { closesAfter } from './rules.ts';
import { hasAllThatCame } from './settling.ts';

type Check = (call: Call, now: Instant) => boolean;

/** What the clock allows, beside the stage. */
const times: Record<CallAction, Check> = {
  change: () => true,
  publish: (call, now) => call.closesAt > closesAfter(call, now),
  correct: () => true,
  settle: hasAllThatCame,
};

/** What this person can do to a call now: the buttons to show. */
export const actionsNow = (call: Call, actor: Actor, now: Instant): CallAction[] =>
  callLifecycle.available(call, actor).filter((action) => times[action](call, now));
