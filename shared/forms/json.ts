/** Plain JSON: what answers and schemas are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `/a/b~1c` → `['a', 'b/c']` (RFC 6901). */
export const segments = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** One more step down a pointer. */
export const under = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What stands directly under a key or a row number, own properties only. */
export function child(value: Json | undefined, step: string): Json | undefined {
  if (isList(value)) return /^(0|[1-9]\d*)$/.test(step) ? value[Number(step)] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What a pointer points at, or undefined. */
export const valueAt = (root: Json, pointer: string): Json | undefined =>
  segments(pointer).reduce<Json | undefined>(child, root);

/** Nothing was answered: absent, null, only white space, or no row. */
export const isBlank = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (isList(value) && value.length === 0);

/** The same without texts left empty: an emptied box is an answer not given. */
export function withoutBlanks(value: Json): Json {
  if (isList(value)) return value.map(withoutBlanks);
  return isObject(value) ? answered(value) : value;
}

/** The answers of an object that say something. */
export const answered = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => typeof one !== 'string' || one.trim() !== '')
      .map(([key, one]) => [key, withoutBlanks(one)]),
  );
