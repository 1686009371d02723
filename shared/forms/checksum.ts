import { createHash } from 'node:crypto';
import { isList, isObject } from './json.ts';

/** JSON with sorted keys: equal data, equal text. */
export function canonical(value: unknown): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** SHA-256 (hex) of data; pins a form to the call that uses it. */
export const checksum = (value: unknown): string => {
  const json: unknown = JSON.parse(JSON.stringify(value));
  return createHash('sha256').update(canonical(json)).digest('hex');
};
