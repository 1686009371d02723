import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The first attack suite, as numbered in the threat model. */
const threats = [1, 2, 3, 5, 6, 8, 11, 13, 15, 16, 27, 29, 30, 35, 40, 44, 46, 47, 49, 51, 55];

const root = join(import.meta.dirname, '..');
const title = /\b(?:describe|it|test)(?:\.each\([^`]*?\))?\(\s*['"`]((?:T-\d\d,? ?)+)/g;

it('every attack of the first suite has a test named by its number', async () => {
  const files = await readdir(root, { recursive: true });
  const tests = files.filter(
    (file) => file.endsWith('.test.ts') && !file.includes('attacks/index'),
  );
  const texts = await Promise.all(tests.map((file) => readFile(join(root, file), 'utf8')));
  const named = texts
    .flatMap((text) => [...text.matchAll(title)])
    .flatMap(([, numbers = '']) => numbers.match(/T-\d\d/g) ?? []);
  const wanted = threats.map((number) => `T-${String(number).padStart(2, '0')}`);
  expect(wanted.filter((threat) => !named.includes(threat))).toEqual([]);
});
