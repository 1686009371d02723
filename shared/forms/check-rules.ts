import type { Column } from './field.ts';
import { cellPointer, columnsOf, fieldAt } from './find.ts';
import type { Answers, Form } from './form.ts';
import { type Json, child, isBlank, isObject, segments, valueAt } from './json.ts';
import { type FormProblem, problemAt } from './problem.ts';
import type { Limits, Rule } from './rule.ts';
import { rowSum, rowsAt, sumOf } from './sums.ts';

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;
interface Case {
  readonly form: Form;
  readonly answers: Answers;
  readonly limits: Limits;
}

const total = ({ form, answers }: Case, terms: Of<'equal'>['left']) =>
  sumOf(terms, answers, columnsOf(form));

function equal(rule: Of<'equal'>, given: Case): FormProblem[] {
  const left = total(given, rule.left);
  const right = total(given, rule.right);
  if (left === undefined || right === undefined || left === right) return [];
  const difference = Math.abs(left - right);
  return [problemAt(rule.at, 'sums-differ', { rule: rule.key, left, right, difference })];
}

/** Every number that a cell is worked out from is there, or may be left out. */
function isFilled(row: Json, columns: readonly Column[], key: string): boolean {
  const column = columns.find((one) => one.key === key);
  if (column?.widget === 'dong' && column.computed) {
    return column.computed.of.every((part) => isFilled(row, columns, part));
  }
  return column?.optional === true || !isBlank(child(row, key));
}

function rowsEqual(rule: Of<'rowsEqual'>, { form, answers }: Case): FormProblem[] {
  const columns = columnsOf(form)(rule.at);
  return rowsAt(answers, rule.at).flatMap((row, index) => {
    if (![...rule.left, ...rule.right].every((key) => isFilled(row, columns, key))) return [];
    const [left, right] = [rule.left, rule.right].map((keys) => rowSum(row, columns, keys));
    if (left === undefined || right === undefined || left === right) return [];
    const params = { rule: rule.key, left, right, difference: Math.abs(left - right) };
    return [problemAt(cellPointer(rule.at, index, rule.column), 'sums-differ', params)];
  });
}

/** Shares are compared as exact fractions, never as rounded percents. */
function shareAtMost(rule: Of<'shareAtMost'>, given: Case): FormProblem[] {
  const ceiling = given.limits[rule.limit];
  const part = total(given, rule.part);
  const whole = total(given, rule.whole);
  if (!ceiling || part === undefined || whole === undefined) return [];
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole)) return [];
  if (BigInt(part) * ceiling.den <= BigInt(whole) * ceiling.num) return [];
  const numerator = Number(ceiling.num);
  const denominator = Number(ceiling.den);
  return [
    problemAt(rule.at, 'share-too-high', { rule: rule.key, part, whole, numerator, denominator }),
  ];
}

function atMost(rule: Of<'atMost'>, given: Case): FormProblem[] {
  const max = given.limits[rule.limit];
  const value = total(given, rule.of);
  if (max === undefined || value === undefined || value <= max) return [];
  return [problemAt(rule.at, 'above-limit', { rule: rule.key, limit: rule.limit, value, max })];
}

function order(rule: Of<'order'>, { answers }: Case): FormProblem[] {
  const first = valueAt(answers, rule.first);
  const second = valueAt(answers, rule.second);
  if (typeof first !== 'string' || typeof second !== 'string' || first <= second) return [];
  return [problemAt(rule.at, 'wrong-order', { rule: rule.key, first, second })];
}

function is(rule: Of<'is'>, { answers }: Case): FormProblem[] {
  const value = valueAt(answers, rule.at);
  if (value === undefined || isBlank(value) || value === rule.equals) return [];
  return [problemAt(rule.at, 'wrong-choice', { rule: rule.key, value })];
}

function covers(rule: Of<'covers'>, { answers }: Case): FormProblem[] {
  const named = new Set(rowsAt(answers, rule.at).map((row) => child(row, rule.column)));
  if (named.size === 0) return [];
  return rowsAt(answers, rule.of).flatMap((_, index) =>
    named.has(index + 1)
      ? []
      : [problemAt(rule.at, 'not-covered', { rule: rule.key, row: index + 1 })],
  );
}

function broken(rule: Rule, given: Case): FormProblem[] {
  switch (rule.kind) {
    case 'equal':
      return equal(rule, given);
    case 'rowsEqual':
      return rowsEqual(rule, given);
    case 'shareAtMost':
      return shareAtMost(rule, given);
    case 'atMost':
      return atMost(rule, given);
    case 'order':
      return order(rule, given);
    case 'is':
      return is(rule, given);
    case 'covers':
      return covers(rule, given);
  }
}

/** Every answer that a rule compares. */
function compared(rule: Rule): string[] {
  const pointers = (terms: Of<'equal'>['left']) =>
    terms.map((term) => ('pointer' in term ? term.pointer : term.table));
  switch (rule.kind) {
    case 'equal':
      return [...pointers(rule.left), ...pointers(rule.right)];
    case 'shareAtMost':
      return [...pointers(rule.part), ...pointers(rule.whole)];
    case 'atMost':
      return pointers(rule.of);
    case 'order':
      return [rule.first, rule.second];
    case 'covers':
      return [rule.at, rule.of];
    default:
      return [rule.at];
  }
}

/** A sum says nothing while a required part of it is not answered yet. */
const isReady = (form: Form, answers: Answers) => (pointer: string) =>
  fieldAt(form, pointer)?.optional === true || !isBlank(valueAt(answers, pointer));

/** The broken rules between answers; `within` keeps to rules wholly inside one section. */
export function checkRules(
  form: Form,
  answers: Answers,
  limits: Limits,
  within?: string,
): FormProblem[] {
  if (!isObject(answers)) return [];
  return form.ui.rules
    .filter((rule) => {
      const pointers = compared(rule);
      const inside = !within || pointers.every((pointer) => segments(pointer)[0] === within);
      return inside && pointers.every(isReady(form, answers));
    })
    .flatMap((rule) => broken(rule, { form, answers, limits }));
}
