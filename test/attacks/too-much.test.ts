import { describe, expect, it } from 'vitest';
import { readBody } from '#functions/http/body.ts';
import { Refusal } from '#shared/workflow/refusal.ts';

const MOST_MILLISECONDS = 50;
const MOST_BYTES = 20_000_000;

const members = (many: number) =>
  `{${Array.from({ length: many }, (_, at) => `"k${at}":0`).join(',')}}`;

const bodies: [string, string, string][] = [
  ['ten megabytes', 'too-big', 'x'.repeat(10_000_000)],
  ['a million signs', 'too-big', JSON.stringify({ title: 'x'.repeat(1_000_000) })],
  ['three bytes a sign', 'too-big', JSON.stringify({ title: 'ạ'.repeat(400_000) })],
  ['ten megabytes in base64', 'too-big', Buffer.alloc(10_000_000, 0x20).toString('base64')],
  ['a hundred thousand names', 'too-deep', members(90_000)],
  ['a hundred thousand levels', 'too-deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['levels that never end', 'too-deep', '{"a":'.repeat(100_000)],
  ['a hundred thousand empty lists', 'too-deep', `[${'[],'.repeat(100_000)}[]]`],
  ['quotes without end', 'not-json', `{"a":"${'\\"'.repeat(400_000)}`],
  ['digits without end', 'not-json', `[${'9'.repeat(900_000)}]`],
];

const tried = (body: string, isBase64: boolean) => {
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  let code = 'taken';
  try {
    readBody(body, isBase64);
  } catch (error) {
    code = error instanceof Refusal ? error.code : 'fault';
  }
  const milliseconds = performance.now() - started;
  return { code, milliseconds, bytes: process.memoryUsage().heapUsed - before };
};

describe('T-49 a body made to hurt', () => {
  it.each(bodies)('%s is %s, at the cost of a glance', (name, code, body) => {
    const tries = Array.from({ length: 5 }, () => tried(body, name.endsWith('base64')));
    expect(new Set(tries.map((one) => one.code))).toEqual(new Set([code]));
    // The best of five: other work of this machine is not ours to measure.
    expect(Math.min(...tries.map((one) => one.milliseconds))).toBeLessThan(MOST_MILLISECONDS);
    expect(Math.min(...tries.map((one) => one.bytes))).toBeLessThan(MOST_BYTES);
  });

  it('as large as is taken costs little as well', () => {
    const tries = Array.from({ length: 5 }, () => tried(members(9_000), false));
    expect(tries[0]?.code).toBe('taken');
    expect(Math.min(...tries.map((one) => one.milliseconds))).toBeLessThan(MOST_MILLISECONDS);
    expect(Math.min(...tries.map((one) => one.bytes))).toBeLessThan(MOST_BYTES);
  });
});
