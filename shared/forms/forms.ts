import type { Form } from './form.ts';
import { ideaIntake } from './idea-intake/form.ts';
import { nd268 } from './nd268/form.ts';
import { tt20 } from './tt20/form.ts';
import { tt44 } from './tt44/form.ts';

/** Every version of every form of the portal's own, newest first within a pack. */
const byPack: Readonly<Record<string, readonly Form[]>> = {
  'nd268-startup-support': [nd268],
  'tt20-selection-applied': [tt20],
  'tt44-task': [tt44],
  'idea-intake': [ideaIntake],
};

export const forms: readonly Form[] = Object.values(byPack).flat();

/** The form with this id, for example `nd268-i1-i5@1`. */
export const findForm = (id: string): Form | undefined => forms.find((form) => form.id === id);

/** The forms a call of this rule pack can use, newest version first; none for an unknown pack. */
export const formsOfPack = (packId: string): readonly Form[] =>
  Object.hasOwn(byPack, packId) ? (byPack[packId] ?? []) : [];
