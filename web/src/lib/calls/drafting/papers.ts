import { checklistFrom } from '#shared/calls/from-pack.ts';
import type { ChecklistItem } from '#shared/calls/model.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import type { Form } from '#lib/server/form.ts';

/** How many empty lines stand ready for what the pack does not know. */
export const SPARE = 2;

/** Every line of the form: what the pack knows, as kept where it was kept, then the call's own. */
export const paperLines = (pack: RulePack, kept: readonly ChecklistItem[]) => {
  const known = checklistFrom(pack);
  const keptOf = (key: string) => kept.find((item) => item.key === key);
  return {
    known: known.map((item) => ({
      item: keptOf(item.key) ?? item,
      when: pack.checklist.find(({ key }) => key === item.key)?.when,
      isAsked: keptOf(item.key) !== undefined,
    })),
    own: kept.filter(({ key }) => known.every((item) => item.key !== key)),
  };
};

/** A key nobody has yet: `own-3`. */
export const freshKey = (taken: readonly string[]) => {
  let n = 1;
  while (taken.includes(`own-${n}`)) n += 1;
  return `own-${n}`;
};

const ownPaper = (key: string): Omit<ChecklistItem, 'title' | 'required'> => ({
  key,
  types: ['pdf', 'docx', 'xlsx', 'png', 'jpeg'],
  maxFiles: 5,
});

/** The checklist as ticked: `paper.KEY`, `paper.KEY.required`, `own-paper.0`, `own-paper.0.required`. */
export const readPapers = (form: Form, pack: RulePack, kept: readonly ChecklistItem[]) => {
  const { known, own } = paperLines(pack, kept);
  const papers = known
    .filter(({ item }) => form.checked(`paper.${item.key}`))
    .map(({ item }) => ({ ...item, required: form.checked(`paper.${item.key}.required`) }));
  for (let n = 0; n < own.length + SPARE; n += 1) {
    const vi = form.text(`own-paper.${n}`);
    if (!vi) continue;
    const before = own[n];
    const key = freshKey([...papers, ...own].map((item) => item.key));
    const title = vi === before?.title.vi ? before.title : { vi };
    const required = form.checked(`own-paper.${n}.required`);
    papers.push({ ...(before ?? ownPaper(key)), title, required });
  }
  return papers;
};
