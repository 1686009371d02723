import { type Json, type JsonObject, isBlank, isList, isObject, under, valueAt } from './json.ts';
import { type FormProblem, type ProblemCode, problemAt, problemCodes } from './problem.ts';

/** One keyword of a JSON Schema that an answer failed, whichever validator said so. */
export interface Failure {
  readonly keyword: string;
  readonly pointer: string;
  /** The (sub)schema that holds the keyword. */
  readonly schema: JsonObject;
}

const bounds: Record<string, [ProblemCode, string]> = {
  maxLength: ['too-long', 'max'],
  minimum: ['too-small', 'min'],
  maximum: ['too-big', 'max'],
  exclusiveMinimum: ['not-above', 'min'],
  exclusiveMaximum: ['not-below', 'max'],
  multipleOf: ['not-multiple', 'of'],
  maxItems: ['too-many', 'max'],
};

const lowerBounds: Record<string, ProblemCode> = { minLength: 'too-short', minItems: 'too-few' };

// Their own parts report what is wrong; saying it twice helps nobody.
const structural = new Set([
  ...['allOf', '$ref', '$dynamicRef', '$recursiveRef', 'if', 'items', 'prefixItems'],
  ...['additionalItems', 'patternProperties', 'dependentSchemas', 'false'],
]);

const alternatives = new Set(['anyOf', 'oneOf', 'not', 'contains', 'propertyNames']);

function unknownNames(schema: JsonObject, value: Json | undefined): string[] {
  if (!isObject(value) || schema.additionalProperties !== false) return [];
  const known = isObject(schema.properties) ? schema.properties : {};
  const patterns = isObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
  return Object.keys(value).filter(
    (key) =>
      !Object.hasOwn(known, key) && !patterns.some((pattern) => new RegExp(pattern, 'u').test(key)),
  );
}

function forbiddenNames(schema: JsonObject, value: Json | undefined): string[] {
  if (!isObject(value) || !isObject(schema.properties)) return [];
  const { properties } = schema;
  return Object.keys(value).filter(
    (key) => Object.hasOwn(properties, key) && properties[key] === false,
  );
}

function missingNames(failure: Failure, value: Json | undefined): string[] {
  if (!isObject(value)) return [];
  const { keyword, schema } = failure;
  const wanted = schema[keyword];
  const names = isList(wanted)
    ? wanted
    : Object.entries(isObject(wanted) ? wanted : {})
        .filter(([key]) => Object.hasOwn(value, key))
        .flatMap(([, needs]) => (isList(needs) ? needs : []));
  return names
    .filter((name) => typeof name === 'string')
    .filter((name) => !Object.hasOwn(value, name));
}

function explainOne(failure: Failure, answers: Json): FormProblem[] {
  const { keyword, pointer, schema } = failure;
  const value = valueAt(answers, pointer);
  const each = (names: readonly string[], code: ProblemCode) =>
    names.map((name) => problemAt(under(pointer, name), code));
  if (structural.has(keyword)) return [];
  if (['required', 'dependentRequired', 'dependencies'].includes(keyword)) {
    return each(missingNames(failure, value), 'missing');
  }
  if (keyword === 'additionalProperties') return each(unknownNames(schema, value), 'unknown');
  if (keyword === 'properties') return each(forbiddenNames(schema, value), 'unknown');
  if (keyword === 'false schema') return [problemAt(pointer, 'unknown')];
  const limit = schema[keyword] ?? null;
  const bound = bounds[keyword];
  if (bound) return [problemAt(pointer, bound[0], { [bound[1]]: limit })];
  const lower = lowerBounds[keyword];
  if (lower) {
    return [
      isBlank(value) ? problemAt(pointer, 'missing') : problemAt(pointer, lower, { min: limit }),
    ];
  }
  if (keyword === 'type') return [problemAt(pointer, 'wrong-type', { type: limit })];
  if (keyword === 'const')
    return [problemAt(pointer, limit === true ? 'must-accept' : 'not-allowed')];
  if (keyword === 'enum') return [problemAt(pointer, 'not-allowed')];
  if (keyword === 'pattern' || keyword === 'format') return [problemAt(pointer, 'malformed')];
  return [problemAt(pointer, keyword === 'uniqueItems' ? 'repeated' : 'invalid')];
}

const rank = (problem: FormProblem) => problemCodes.indexOf(problem.code);

/** One sentence an answer is enough: the most basic problem of each pointer is kept. */
export function mostBasic(problems: readonly FormProblem[]): FormProblem[] {
  const kept = new Map<string, FormProblem>();
  for (const problem of problems) {
    const other = kept.get(problem.pointer);
    if (!other || rank(problem) < rank(other)) kept.set(problem.pointer, problem);
  }
  return [...kept.values()];
}

/**
 * Failures of ajv or of the browser's validator as the same problems. Inside anyOf, oneOf and
 * their like every branch complains, so there the answer as a whole is called invalid.
 */
export function explain(failures: readonly Failure[], answers: Json): FormProblem[] {
  const tops = failures.filter(({ keyword }) => alternatives.has(keyword));
  const isInside = (failure: Failure) =>
    !alternatives.has(failure.keyword) &&
    tops.some(
      ({ pointer }) => failure.pointer === pointer || failure.pointer.startsWith(`${pointer}/`),
    );
  return mostBasic(
    failures
      .filter((failure) => !isInside(failure))
      .flatMap((failure) => explainOne(failure, answers)),
  );
}
