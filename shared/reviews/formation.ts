import type { Submission } from '../applications/model.ts';
import type { Form } from '../forms/form.ts';
import { child, isList, isObject, valueAt } from '../forms/json.ts';
import { composition } from '../judging/composition.ts';
import type { Finding } from '../judging/finding.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import { refuse } from '../workflow/refusal.ts';
import type { CouncilMember, Review } from './model.ts';

/** Refuses a council that the pack does not accept, with every reason at once. */
export const mustBeComposed = (pack: RulePack, members: readonly CouncilMember[]) => {
  const appointed = members.map(({ employer, employerTaxCode, ...member }) => ({
    ...member,
    employer: employerTaxCode ?? employer,
  }));
  const { ok, reasons } = composition(pack.council, appointed);
  if (!ok) throw cannotBeFormed(reasons);
};

export const cannotBeFormed = (reasons: readonly Finding[]) =>
  refuse('composition-refused', { reasons: [...reasons] });

/**
 * The contents a council votes on one by one (Decree 268/2025, Art. 12(3)), as they stood in the
 * submission when the council was formed; none where the pack counts otherwise.
 */
export const contentItems = (
  { scheme }: RulePack,
  { ui }: Form,
  { answers }: Submission,
): Review['items'] => {
  const { contentItems: asked } = ui.highlights;
  if (scheme.kind !== 'items' || !asked || !isObject(answers)) return [];
  const rows = valueAt(answers, asked.table);
  if (!isList(rows)) return [];
  return rows.map((row, index) => {
    const name = child(row, asked.name);
    return { key: `item${index + 1}`, title: typeof name === 'string' ? name : '' };
  });
};
