import type { Field } from '#shared/forms/field.ts';
import { fieldAt, isShown } from '#shared/forms/find.ts';
import type { Answers, Form, Section } from '#shared/forms/form.ts';
import { segments } from '#shared/forms/json.ts';
import { writtenAs } from '#shared/forms/typed/write.ts';

export type ShowWhen = NonNullable<Field['showWhen']>;

/** A question with those that stand right behind it and depend on its answer. */
export interface Block {
  readonly field: Field;
  readonly followers: readonly Field[];
}

const isSame = (one: ShowWhen, other: ShowWhen | undefined) =>
  !other || (one.pointer === other.pointer && one.equals === other.equals);

const follows = (field: Field, block: Block | undefined): boolean =>
  field.showWhen !== undefined &&
  field.showWhen.pointer === block?.field.pointer &&
  isSame(field.showWhen, block.followers[0]?.showWhen);

/** Asked at all: what another section rules out is not on the page. */
const isHere = (field: Field, section: Section, answers: Answers) =>
  !field.showWhen || segments(field.showWhen.pointer)[0] === section.key || isShown(field, answers);

/** Questions in order; CSS shows followers once the answer before them is the one they wait for. */
export const blocksOf = (section: Section, answers: Answers): Block[] =>
  section.fields
    .filter((field) => isHere(field, section, answers))
    .reduce<Block[]>((blocks, field) => {
      const last = blocks.at(-1);
      if (!last || !follows(field, last)) return [...blocks, { field, followers: [] }];
      return [...blocks.slice(0, -1), { ...last, followers: [...last.followers, field] }];
    }, []);

/** The condition in words: the question, and the answer as its own options name it. */
export function conditionOf(
  form: Form,
  { pointer, equals }: ShowWhen,
  language: 'vi' | 'en' | 'ar',
  yesNo: { yes: string; no: string },
) {
  const field = fieldAt(form, pointer);
  const options = field && 'options' in field ? field.options : [];
  const named = options.find(({ value }) => value === equals)?.label[language];
  const answer = typeof equals === 'boolean' ? yesNo[equals ? 'yes' : 'no'] : String(equals);
  return { question: field?.label[language] ?? '', answer: named ?? answer };
}

/** The text of the option that opens the followers. */
export const opensWith = ({ followers }: Block) => {
  const when = followers[0]?.showWhen;
  return when && writtenAs('text', when.equals, 'en');
};
