import type { Language } from '../../values/localised.ts';
import type { Field } from '../field.ts';
import { isShown, isTable, sectionOf } from '../find.ts';
import type { Answers, Form } from '../form.ts';
import { isObject, segments, valueAt, type Json, type JsonObject } from '../json.ts';
import type { FormProblem } from '../problem.ts';
import { nest } from './nest.ts';
import { repointed, type Kept } from './repoint.ts';
import {
  listen,
  listenToRows,
  postedRows,
  together,
  type ListenedRows,
  type Posted,
  type Typed,
} from './rows.ts';

/** A section as it was posted. */
export interface SectionRead {
  /** The section's answers (`answers[key]` of the whole). */
  readonly answers: JsonObject;
  /** What could not be read, as typed, by pointer. */
  readonly typed: Typed;
  /** One problem for each of `typed`. */
  readonly problems: readonly FormProblem[];
  /** How many rows to show at least, by table, where one was asked for. */
  readonly rows: Readonly<Record<string, number>>;
  /** Tables that lost rows: see `repointed` for what other sections say of them. */
  readonly kept: Kept;
  /** A row was added or taken away: the person stays on this page. */
  readonly stays: boolean;
}

const postedIn = (data: FormData): Posted => {
  const texts = (name: string) => data.getAll(name).filter((one) => typeof one === 'string');
  return { names: [...data.keys()], text: (name) => texts(name)[0] ?? '', all: texts };
};

/** `add:/costs/lines` and `remove:/costs/lines:2`, the buttons of a table. */
function wishOf({ text }: Posted) {
  const [, add] = /^add:(.+)$/.exec(text('do')) ?? [];
  if (add !== undefined) return { add };
  const [, from, gone] = /^remove:(.+):(\d{1,3})$/.exec(text('do')) ?? [];
  return from === undefined ? {} : { remove: from, gone: Number(gone) };
}

function listenTo(field: Field, posted: Posted, language: Language): ListenedRows {
  const { pointer, widget } = field;
  if (widget === 'derived') return { value: undefined, typed: {}, problems: [] };
  if (widget === 'choices') {
    const chosen = posted.all(pointer).filter((one) => one !== '');
    return { value: chosen.length > 0 ? chosen : undefined, typed: {}, problems: [] };
  }
  if (!isTable(field)) return listen([pointer, pointer], widget, posted, language);
  const { remove, gone } = wishOf(posted);
  return listenToRows(field, posted, language, remove === pointer ? gone : undefined);
}

/** Answered, and then ruled out by another answer of the section: no longer asked. */
function isRuledOut(field: Field, key: string, answers: Answers): boolean {
  const on = field.showWhen?.pointer;
  if (on === undefined || segments(on)[0] !== key) return false;
  return valueAt(answers, on) !== undefined && !isShown(field, answers);
}

/**
 * Reads a posted section in the language its page was in: numbers, đồng, days, yes and no, tables as
 * rows. Nothing typed is lost: what cannot be read stays in `typed` with a problem beside it.
 */
export function readSection(
  form: Form,
  key: string,
  data: FormData,
  language: Language,
): SectionRead {
  const posted = postedIn(data);
  const fields = sectionOf(form, key)?.fields ?? [];
  const all = fields.map((field) => ({ field, ...listenTo(field, posted, language) }));
  const entries = (some: typeof all) =>
    some.flatMap(({ field, value }): [string, Json][] =>
      value === undefined ? [] : [[field.pointer, value]],
    );
  const everything = nest(entries(all));
  const asked = all.filter(({ field }) => !isRuledOut(field, key, everything));
  const kept = Object.fromEntries(
    asked.flatMap(({ field, kept }) => (kept ? [[field.pointer, kept]] : [])),
  );
  const answers = repointed(form, nest(entries(asked)), kept)[key];
  const { add, remove } = wishOf(posted);
  return {
    answers: isObject(answers) ? answers : {},
    typed: together(asked.map(({ typed }) => typed)),
    problems: asked.flatMap(({ problems }) => problems),
    rows: add === undefined ? {} : { [add]: postedRows(add, posted.names).length + 1 },
    kept,
    stays: add !== undefined || remove !== undefined,
  };
}
