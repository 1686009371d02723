import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalCodes } from '#shared/workflow/refusal.ts';

const sources = globSync(['shared/**/*.ts', 'functions/**/*.ts'])
  .filter((path) => !/shared[/]words[/]|workflow[/]refusal\.ts|http[/]problems\.ts/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the ways to say no', () => {
  it('are all said somewhere: words that nothing says are not kept', () => {
    expect(refusalCodes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});
