import { type OutputUnit, type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema';
import { type SchemaCheck, formChecker, sectionChecker } from './check.ts';
import { type Failure, explain } from './explain.ts';
import type { Form } from './form.ts';
import { type Json, type JsonObject, child, isObject, segments, valueAt } from './json.ts';
import { partialSchema } from './partial.ts';

const draftOf = (schema: JsonObject): SchemaDraft =>
  typeof schema.$schema === 'string' && schema.$schema.includes('draft-07') ? '7' : '2020-12';

const isSchema = (value: unknown): value is Schema => isObject(value);

/** The validator writes its working notes into the schema it is given: it gets a copy. */
function validatorFor(schema: JsonObject): Validator {
  const copy: unknown = JSON.parse(JSON.stringify(schema));
  return new Validator(isSchema(copy) ? copy : {}, draftOf(schema), false);
}

const known = { draft: new WeakMap<Form, Validator>(), complete: new WeakMap<Form, Validator>() };

function validatorOf(form: Form, strictness: 'draft' | 'complete'): Validator {
  const schema = strictness === 'draft' ? partialSchema(form.schema) : form.schema;
  const validator = known[strictness].get(form) ?? validatorFor(schema);
  known[strictness].set(form, validator);
  return validator;
}

const pointerOf = (location: string) => decodeURIComponent(location.replace(/^#/, ''));

interface Place {
  readonly schema: Json | undefined;
  /** The nearest schema with an id of its own: what `#/…` means here. */
  readonly home: JsonObject;
}

function step({ schema, home }: Place, name: string): Place {
  const next = child(schema, name);
  const isReference = name === '$ref' && typeof next === 'string';
  const found = isReference ? valueAt(home, pointerOf(next)) : next;
  return { schema: found, home: isObject(found) && found.$id ? found : home };
}

/** The subschema at a keyword's location; a `$ref` on the way is followed inside the document. */
function schemaAt(root: JsonObject, location: string): JsonObject {
  const steps = segments(pointerOf(location)).slice(0, -1);
  const { schema } = steps.reduce<Place>(step, { schema: root, home: root });
  return isObject(schema) ? schema : {};
}

const failure =
  (schema: JsonObject) =>
  ({ keyword, instanceLocation, keywordLocation }: OutputUnit): Failure => ({
    keyword: keyword === 'minContains' || keyword === 'maxContains' ? 'contains' : keyword,
    pointer: pointerOf(instanceLocation),
    schema: schemaAt(schema, keywordLocation),
  });

const checkSchema: SchemaCheck = (form, answers, strictness) => {
  const schema = strictness === 'draft' ? partialSchema(form.schema) : form.schema;
  const { valid, errors } = validatorOf(form, strictness).validate(answers);
  return valid ? [] : explain(errors.map(failure(schema)), answers);
};

/** In the browser, without eval: the same problems as the server's `checkForm`. */
export const checkForm = formChecker(checkSchema);

/** In the browser, without eval: the same problems as the server's `checkSection`. */
export const checkSection = sectionChecker(checkSchema);
