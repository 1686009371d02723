import type { PackChecklistItem } from '../rulepacks/dossier.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import type { ChecklistItem } from './model.ts';

const asItem = ({
  key,
  title,
  formCode,
  required,
  types,
  maxFiles,
  article,
}: PackChecklistItem): ChecklistItem => ({
  key,
  title,
  ...(formCode !== undefined && { formCode }),
  required,
  types,
  maxFiles,
  article,
});

/** What a pack says an application consists of: where the checklist of a new call begins. */
export const checklistFrom = ({ checklist }: Pick<RulePack, 'checklist'>): ChecklistItem[] =>
  checklist.filter(({ stage }) => stage === 'application').map(asItem);
