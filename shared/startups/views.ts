import * as z from 'zod';
import type { Actor } from '../identity/actor.ts';
import { relationsTo, type StartupRelation } from './lifecycle.ts';
import { MetricSnapshot } from './metrics.ts';
import { Startup } from './model.ts';
import { offersTo, StartupOffer } from './offers.ts';
import { Property, ReadinessMark, Round, Support } from './records.ts';
import { FieldGroup, isShown, type Audience } from './sharing.ts';

/** Everything recorded of a startup besides the startup itself, in the order it happened. */
export interface StartupRecord {
  startup: Startup;
  readiness: readonly ReadinessMark[];
  metrics: readonly MetricSnapshot[];
  rounds: readonly Round[];
  property: readonly Property[];
  support: readonly Support[];
}

/** A startup as its reader may see it: a group held back is absent, never empty. */
export const StartupView = z.object({
  ...Startup.omit({ team: true, trl: true, mrl: true, lastPeriod: true }).shape,
  keepers: Startup.shape.keepers.optional(),
  sharing: Startup.shape.sharing.optional(),
  team: Startup.shape.team.optional(),
  readiness: z.array(ReadinessMark).optional(),
  metrics: z.array(MetricSnapshot).optional(),
  rounds: z.array(Round).optional(),
  property: z.array(Property).optional(),
  support: z.array(Support).optional(),
  /** What the reader may do now. */
  actions: z.array(StartupOffer),
});
export type StartupView = z.infer<typeof StartupView>;

/** Who sees the whole of it: those whose it is, and those who answer for it. */
const insiders: readonly StartupRelation[] = ['founder', 'centre', 'reader'];

/** Whether this person sees the whole of it. */
export const isInsider = (startup: Startup, actor: Actor) => {
  const relations = relationsTo(startup, actor);
  return insiders.some((relation) => relations.has(relation));
};

/** The groups of a startup that this person sees; none at all means it is not there for them. */
export const groupsFor = (startup: Startup, actor: Actor): readonly FieldGroup[] => {
  if (isInsider(startup, actor)) return FieldGroup.options;
  return relationsTo(startup, actor).has('mentor') ? groupsShown(startup, 'mentors') : [];
};

/** The groups that founders show to an audience. */
export const groupsShown = ({ sharing }: Startup, audience: Audience) =>
  FieldGroup.options.filter((group) => isShown(sharing, group, audience));

/** A startup with the groups that may be seen, and nothing of the others. */
export const viewOf = (record: StartupRecord, groups: readonly FieldGroup[], actor: Actor) => ({
  ...shownOf(record, groups),
  ...(isInsider(record.startup, actor) && {
    keepers: record.startup.keepers,
    sharing: record.startup.sharing,
  }),
  actions: offersTo(record.startup, actor),
});

/** … as an audience sees it, who may do nothing to it. */
export const previewOf = (record: StartupRecord, audience: Audience) => ({
  ...shownOf(record, groupsShown(record.startup, audience)),
  actions: [],
});

const shownOf = (
  { startup, ...parts }: StartupRecord,
  groups: readonly FieldGroup[],
): Omit<StartupView, 'actions'> => {
  const { team, keepers: _keepers, sharing: _sharing, trl: _trl, mrl: _mrl, ...rest } = startup;
  const { lastPeriod: _lastPeriod, ...profile } = rest;
  const shown = Object.entries({ team, ...parts }).filter(([group]) =>
    groups.some((one) => one === group),
  );
  return { ...profile, ...Object.fromEntries(shown) };
};
