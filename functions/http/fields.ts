import * as z from 'zod';
import { isFieldCode } from '#shared/words/index.ts';
import type { RefusedField } from '#shared/workflow/refusal.ts';

type Issue = z.core.$ZodIssue;

const codeOf = (issue: Issue): RefusedField['code'] => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrong-type';
    case 'too_small':
      if (issue.origin === 'string') return issue.input === '' ? 'required' : 'too-short';
      return issue.origin === 'array' ? 'too-few' : 'too-small';
    case 'too_big':
      if (issue.origin === 'string') return 'too-long';
      return issue.origin === 'array' ? 'too-many' : 'too-large';
    case 'invalid_value':
      return issue.input === undefined ? 'required' : 'wrong-choice';
    case 'invalid_format':
      return 'wrong-format';
    case 'custom':
      return isFieldCode(issue.params?.code) ? issue.params.code : 'wrong-type';
    default:
      return 'wrong-type';
  }
};

const paramsOf = (issue: Issue): Record<string, unknown> => {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  if (issue.code === 'invalid_value') return { values: issue.values.map(String) };
  return {};
};

/** What a schema found wrong, field by field, as codes that words are found for. */
export const refusedFields = (error: z.ZodError): RefusedField[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), code: 'unknown_field' }))
      : [{ field: issue.path.join('.'), code: codeOf(issue), params: paramsOf(issue) }],
  );
