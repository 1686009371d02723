import type { Option } from '../field.ts';
import type { JsonObject } from '../json.ts';

/** Ten trillion đồng: far above any provincial fund, far below what a number holds exactly. */
const MOST_DONG = 10_000_000_000_000;

/** Schemas of single answers, shared by questions and by columns. */
export const one = {
  text: (max: number): JsonObject => ({ type: 'string', minLength: 1, maxLength: max }),
  dong: { type: 'integer', minimum: 0, maximum: MOST_DONG },
  percent: { type: 'number', minimum: 0, maximum: 100 },
  whole: (min: number, max: number): JsonObject => ({
    type: 'integer',
    minimum: min,
    maximum: max,
  }),
  decimal: (max: number): JsonObject => ({ type: 'number', exclusiveMinimum: 0, maximum: max }),
  date: { type: 'string', format: 'date' },
  email: {
    type: 'string',
    maxLength: 254,
    pattern: '^[^\\s@]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
  },
  // Handbook 9.1: mobile, landline, +84 form, hotlines; spaces and dots as people type them.
  phone: {
    type: 'string',
    maxLength: 24,
    pattern: '^(\\+84|0)[ .]?[2-9]([ .]?\\d){8,9}$|^1[89]00([ .]?\\d){4,6}$|^\\+[1-9]\\d{6,14}$',
  },
  // 10, 10-3 or 12 digits; the check digit only warns (handbook 9.3), so it is not here.
  taxCode: { type: 'string', pattern: '^(\\d{10}(-\\d{3})?|\\d{12})$' },
  website: {
    type: 'string',
    maxLength: 300,
    pattern: '^(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?$',
  },
  commune: { type: 'string', pattern: '^\\d{5}$' },
  yes: { type: 'boolean', const: true },
  boolean: { type: 'boolean' },
  choice: (options: readonly Option[]): JsonObject => ({
    type: 'string',
    enum: options.map((option) => option.value),
  }),
  choices: (options: readonly Option[]): JsonObject => ({
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', enum: options.map((option) => option.value) },
  }),
} as const;
