import type { Language } from '../../values/localised.ts';
import { cellAt, fieldAt, isTable } from '../find.ts';
import type { Form } from '../form.ts';
import type { FormProblem } from '../problem.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { About, FormWords } from './shape.ts';
import { vi } from './vi.ts';

const words: Record<Language, FormWords> = { vi, en, ar };

// Latin digits in Arabic too: officials compare the numbers with Vietnamese papers.
const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The name of an answer for a reader: its label; for a cell its column, row and table. */
export function nameOf(form: Form, pointer: string, language: Language): string {
  const field = fieldAt(form, pointer);
  if (!field) {
    const section = form.ui.sections.find(({ key }) => pointer === `/${key}`);
    return section?.title[language] ?? words[language].unknownField;
  }
  const cell = isTable(field) ? cellAt(field, pointer) : undefined;
  if (!cell) return field.label[language];
  const column = cell.column?.label[language] ?? words[language].unknownField;
  return words[language].cell(column, String(cell.row + 1), field.label[language]);
}

function about(form: Form, problem: FormProblem, language: Language): About {
  const { params } = problem;
  const { money, months, percent } = words[language];
  const written = (value: unknown, digits = 2) =>
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(
      Number(value),
    );
  const number = (name: string) => written(params[name]);
  const unit = params.limit === 'months' ? months : money;
  return {
    field: nameOf(form, problem.pointer, language),
    rule: form.ui.rules.find((rule) => rule.key === params.rule)?.words[language] ?? '',
    isNumber: params.type === 'integer' || params.type === 'number',
    number,
    money: (name) => money(number(name)),
    limit: (name) => unit(number(name)),
    share: percent(written((Number(params.numerator) * 100) / Number(params.denominator))),
  };
}

const shapeCodes = ['malformed', 'wrong-type', 'not-allowed'];

/** One problem as a sentence: which answer, what is wrong with it, what to do. */
export function sayProblem(form: Form, problem: FormProblem, language: Language): string {
  const field = fieldAt(form, problem.pointer);
  if (field?.help && shapeCodes.includes(problem.code)) return field.help[language];
  // A commitment not ticked is not forgotten text: it has to be agreed to.
  const isUnticked = field?.widget === 'confirm' && problem.code === 'missing';
  const code = isUnticked ? 'must-accept' : problem.code;
  return words[language].problems[code](about(form, problem, language));
}
