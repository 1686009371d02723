import { sectionOf } from '#shared/forms/find.ts';
import type { Form } from '#shared/forms/form.ts';
import { isList, isObject, valueAt, type Json, type JsonObject } from '#shared/forms/json.ts';
import type { Language } from '#shared/values/localised.ts';

const inOrder = (value: Json): Json => {
  if (isList(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]): [string, Json] => [key, inOrder(one)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)));
};

const isSame = (one: Json | undefined, other: Json | undefined) =>
  JSON.stringify(inOrder(one ?? null)) === JSON.stringify(inOrder(other ?? null));

/** The questions of a section that two copies of it answer differently. */
export const differing = (
  form: Form,
  key: string,
  mine: JsonObject,
  theirs: JsonObject,
  language: Language,
) =>
  (sectionOf(form, key)?.fields ?? [])
    .filter(({ widget }) => widget !== 'derived')
    .filter(
      ({ pointer }) =>
        !isSame(valueAt({ [key]: mine }, pointer), valueAt({ [key]: theirs }, pointer)),
    )
    .map(({ label }) => label[language]);
