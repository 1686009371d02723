import type { Field } from '#shared/forms/field.ts';
import { columnsOf } from '#shared/forms/find.ts';
import type { Answers, Form } from '#shared/forms/form.ts';
import { valueAt } from '#shared/forms/json.ts';
import type { FormProblem } from '#shared/forms/problem.ts';
import type { Typed } from '#shared/forms/typed/rows.ts';
import { writtenAs } from '#shared/forms/typed/write.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Words } from '#words/index.ts';
import { idOf, mistakesOf, type Mistakes } from './places.ts';

/** What a page knows about a section it asks for. */
export interface SheetProps {
  form: Form;
  /** Answers of the whole form, by section. */
  answers: Answers;
  problems?: readonly FormProblem[] | undefined;
  /** From `readSection`: what could not be read. */
  typed?: Typed | undefined;
  /** From `readSection`: how many rows to show at least. */
  rows?: Readonly<Record<string, number>> | undefined;
  /** Pointers whose answers come from the organisation's record and are not saved yet. */
  taken?: readonly string[] | undefined;
  /** Where "add row" and "remove row" post to, if not to the form's own action. */
  action?: string | undefined;
}

/** All that the widgets of one section need. */
export interface Sheet extends SheetProps {
  language: Language;
  say: Words;
  mistakes: Mistakes;
}

export const sheetOf = (props: SheetProps, language: Language, say: Words): Sheet => ({
  ...props,
  language,
  say,
  mistakes: mistakesOf(props.form, props.problems ?? [], language),
});

/** What stands in a box: what was typed and not understood, else the answer. */
export function textAt(sheet: Sheet, pointer: string, widget: Parameters<typeof writtenAs>[0]) {
  const value = valueAt(sheet.answers, pointer);
  return sheet.typed?.[pointer] ?? writtenAs(widget, value, sheet.language);
}

const generalHints = (widget: Field['widget'], { parts, forms }: Words) => {
  if (widget === 'date') return parts.dateHint;
  if (widget === 'dong') return parts.moneyHint;
  if (widget === 'lines') return forms.onePerLine;
  return widget === 'json' ? forms.jsonHint : undefined;
};

/** A question in the reader's words, with what its frame and its control need. */
export function asked(field: Field, sheet: Sheet) {
  const { pointer, widget, optional } = field;
  const { language, say, taken = [] } = sheet;
  const id = idOf(pointer);
  const hint = field.hint?.[language] ?? generalHints(widget, say);
  const mistake = sheet.mistakes.get(pointer);
  const isTaken = taken.includes(pointer);
  const about = [hint && `${id}-hint`, mistake && `${id}-mistake`, isTaken && `${id}-taken`];
  return {
    frame: { id, label: field.label[language], hint, mistake, optional },
    text: textAt(sheet, pointer, widget),
    isTaken,
    /** Never `required`: a draft is saved at any time, as far as it goes. */
    control: {
      id,
      name: pointer,
      'aria-required': optional ? undefined : ('true' as const),
      'aria-invalid': mistake ? ('true' as const) : undefined,
      'aria-describedby': about.filter(Boolean).join(' ') || undefined,
    },
  };
}

/** The columns of the table a `row` column names, and the table's own name. */
export const tableNamed = ({ form, language }: Sheet, table: string) => {
  const field = form.ui.sections
    .flatMap((section) => section.fields)
    .find(({ pointer }) => pointer === table);
  return { label: field?.label[language] ?? '', columns: columnsOf(form)(table) };
};
