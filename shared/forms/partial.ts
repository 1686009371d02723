import { type Json, type JsonObject, isList, isObject } from './json.ts';

const schemaMaps = ['properties', 'patternProperties', '$defs', 'definitions'];
const schemaLists = ['allOf', 'anyOf', 'prefixItems'];
const schemas = ['items', 'additionalProperties', 'then', 'else'];

// What only a finished form must satisfy.
const completeness = new Set([
  ...['required', 'minItems', 'minLength', 'minProperties', 'contains', 'minContains'],
  ...['dependentRequired', 'dependentSchemas', 'dependencies', 'not'],
]);

const relaxAll = (value: Json): Json => (isList(value) ? value.map(relax) : relax(value));

const relaxMap = (value: Json): Json =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, relaxAll(schema)]))
    : value;

function relaxKeyword([key, value]: [string, Json]): [string, Json][] {
  if (completeness.has(key) || (key === 'const' && value === true)) return [];
  // Relaxed branches overlap, so "exactly one" becomes "at least one".
  if (key === 'oneOf') return [['anyOf', relaxAll(value)]];
  if (schemaMaps.includes(key)) return [[key, relaxMap(value)]];
  if (schemaLists.includes(key) || schemas.includes(key)) return [[key, relaxAll(value)]];
  return [[key, value]];
}

function relax(schema: Json): Json {
  return isObject(schema) ? relaxObject(schema) : schema;
}

const relaxObject = (schema: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(schema).flatMap(relaxKeyword));

/** The schema of a draft: everything that is there must fit, nothing has to be there yet. */
export const partialSchema = (schema: JsonObject): JsonObject => relaxObject(schema);
