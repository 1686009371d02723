import { refuse } from '#shared/workflow/refusal.ts';

export const MOST_BYTES = 1_000_000;
const MOST_KEYS = 20_000;
const MOST_DEPTH = 20;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Counts brackets before anything is built: a deep or huge body costs a glance, not memory. */
const glance = (text: string) => {
  let depth = 0;
  let keys = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === ':' || sign === ',') keys += 1;
    if (depth > MOST_DEPTH || keys > MOST_KEYS) throw refuse('too-deep');
  }
};

/** The JSON object a request carries. Refuses what is too big, too deep, no object, or reaches for a prototype. */
export const readBody = (body: string | undefined, isBase64: boolean | undefined): object => {
  if (body === undefined || body === '') return {};
  if (body.length > MOST_BYTES * (isBase64 ? 4 / 3 : 1)) throw refuse('too-big');
  const text = isBase64 ? utf8(Buffer.from(body, 'base64')) : body;
  if (Buffer.byteLength(text) > MOST_BYTES) throw refuse('too-big');
  glance(text);
  const value: unknown = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('not-json');
  return value;
};

const utf8 = (bytes: Buffer) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('not-json');
  }
};

const parse = (text: string) => {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key)) throw refuse('not-json');
      return value;
    }) as unknown;
  } catch {
    throw refuse('not-json');
  }
};
