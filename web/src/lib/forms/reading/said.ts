import type { Column, Field } from '#shared/forms/field.ts';
import { child, isBlank, type Json } from '#shared/forms/json.ts';
import { rowsAt } from '#shared/forms/sums.ts';
import type { Answers } from '#shared/forms/form.ts';
import { ticked, writtenAs } from '#shared/forms/typed/write.ts';
import { writeNumber } from '#shared/forms/typed/number.ts';
import { Dong, formatDong } from '#shared/values/dong.ts';
import type { Language } from '#shared/values/localised.ts';

type Named = readonly { value: string; label: Record<Language, string> }[];

const labelOf = (options: Named, value: string, language: Language) =>
  options.find((option) => option.value === value)?.label[language] ?? value;

/** An amount as it is read: `800.000.000 ₫`; what is none, as it stands. */
export const moneySaid = (value: Json | undefined, language: Language) => {
  const amount = Dong.safeParse(value);
  return amount.success ? formatDong(amount.data, language) : writtenAs('text', value, language);
};

/** One answer as a reader sees it; undefined when there is none. */
export function said(
  field: Field,
  value: Json | undefined,
  language: Language,
  yesNo: { yes: string; no: string },
): string | undefined {
  if (value === undefined || isBlank(value)) return undefined;
  if (typeof value === 'boolean') return yesNo[value ? 'yes' : 'no'];
  if (field.widget === 'dong') return moneySaid(value, language);
  if (field.widget === 'percent' && typeof value === 'number')
    return `${writeNumber(value, language)}%`;
  if (field.widget === 'number' && field.unit)
    return `${writtenAs('number', value, language)} ${field.unit[language]}`;
  if (field.widget === 'choice') return labelOf(field.options, String(value), language);
  if (field.widget === 'choices')
    return ticked(value)
      .map((one) => labelOf(field.options, one, language))
      .join('\n');
  return writtenAs(field.widget, value, language);
}

/** One cell as a reader sees it; undefined when there is nothing in it. */
export function cellSaid(column: Column, row: Json, answers: Answers, language: Language) {
  const value = child(row, column.key);
  if (value === undefined || isBlank(value)) return undefined;
  if (column.widget === 'dong') return moneySaid(value, language);
  if (column.widget === 'choice') return labelOf(column.options, String(value), language);
  if (column.widget === 'row') {
    const name = child(rowsAt(answers, column.table)[Number(value) - 1] ?? {}, column.name);
    return name === undefined ? String(value) : `${String(value)}. ${String(name)}`;
  }
  return writtenAs(column.widget, value, language);
}

/** Codes and numbers are read from left to right in any language. */
export const isCode = (field: Field) =>
  ['taxcode', 'phone', 'email', 'website', 'commune', 'date', 'json'].includes(field.widget);

/** Too long for a place beside its label. */
export const isLong = (field: Field) =>
  ['longtext', 'lines', 'json', 'table', 'people', 'confirm'].includes(field.widget);
