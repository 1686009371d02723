import { ideaIntake } from './idea-intake/pack.ts';
import { nd268StartupSupport } from './nd268-startup-support/pack.ts';
import type { RulePack } from './pack.ts';
import { tt20SelectionApplied } from './tt20-selection-applied/pack.ts';
import { tt44Task } from './tt44-task/pack.ts';

/** Every version of every pack there ever was: old tasks are judged by old law. */
export const packs: readonly RulePack[] = [
  nd268StartupSupport,
  tt20SelectionApplied,
  tt44Task,
  ideaIntake,
];

/** The name of exactly this version: `nd268-startup-support@1`. */
export const packName = ({ id, version }: Pick<RulePack, 'id' | 'version'>) => `${id}@${version}`;

/** By exact name, or by id the newest version; undefined when there is none. */
export const findPack = (name: string): RulePack | undefined =>
  packs.find((pack) => packName(pack) === name) ??
  packs
    .filter(({ id }) => id === name)
    .toSorted((a, b) => b.version - a.version)
    .at(0);
