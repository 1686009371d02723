import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from '@cfworker/json-schema';
import { type SchemaCheck, formChecker, sectionChecker } from './check.ts';
import { checksum } from './checksum.ts';
import { type Failure, explain } from './explain.ts';
import type { Form } from './form.ts';
import { type JsonObject, isObject } from './json.ts';
import { partialSchema } from './partial.ts';

const options: Options = {
  allErrors: true,
  strict: false,
  verbose: true,
  logger: false,
  ownProperties: true,
  // The browser's formats, so that both say the same.
  formats: format,
};

const isDraft07 = (schema: JsonObject) =>
  typeof schema.$schema === 'string' && schema.$schema.includes('draft-07');

/** Compiles a JSON Schema by the dialect it declares; 2020-12 unless it says draft-07. */
export function compile(schema: JsonObject): ValidateFunction {
  const ajv = isDraft07(schema) ? new Ajv(options) : new Ajv2020(options);
  return ajv.compile(schema);
}

const checksums = new WeakMap<Form, string>();
const compiled = new Map<string, ValidateFunction>();
const MOST_COMPILED = 200;

function checksumOf(form: Form): string {
  const known = checksums.get(form) ?? checksum(form.schema);
  checksums.set(form, known);
  return known;
}

/** Compiling costs tens of milliseconds, so it happens once per form and instance. */
function validatorOf(form: Form, strictness: 'draft' | 'complete'): ValidateFunction {
  const key = `${strictness} ${checksumOf(form)}`;
  const known = compiled.get(key);
  if (known) return known;
  const fresh = compile(strictness === 'draft' ? partialSchema(form.schema) : form.schema);
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(key, fresh);
  return fresh;
}

const failure = ({ keyword, instancePath, parentSchema }: ErrorObject): Failure => ({
  keyword,
  pointer: instancePath,
  schema: isObject(parentSchema) ? parentSchema : {},
});

const checkSchema: SchemaCheck = (form, answers, strictness) => {
  const validate = validatorOf(form, strictness);
  return validate(answers) ? [] : explain((validate.errors ?? []).map(failure), answers);
};

/** On the server: everything wrong with a whole application, in the form's order. */
export const checkForm = formChecker(checkSchema);

/** On the server: what is wrong in one section of a draft. */
export const checkSection = sectionChecker(checkSchema);
