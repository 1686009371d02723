import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = (pattern: string) =>
  globSync(pattern, { exclude: (name) => name.includes('node_modules') });

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*?from\s+'([^']+)'/gm)].map(
    ([, from]) => String(from),
  );

const offences = (pattern: string, isAllowed: (from: string, file: string) => boolean) =>
  files(pattern).flatMap((file) =>
    importsOf(file)
      .filter((from) => !isAllowed(from, file))
      .map((from) => `${file} imports ${from}`),
  );

const pure = ['zod', 'ajv', 'ajv-formats', '@cfworker/json-schema'];
const contextOf = (file: string) => file.split('/')[1];

describe('the architecture', () => {
  // A hash is as pure as a sum: node:crypto is let in for checksums, its chance is not (below).
  it('keeps shared pure: zod, small pure libraries and itself', () => {
    const isPure = (from: string) =>
      from.startsWith('.') ||
      from === 'node:crypto' ||
      pure.some((name) => from === name || from.startsWith(`${name}/`));
    expect(offences('shared/**/*.ts', isPure)).toEqual([]);
  });

  it('keeps clocks and chance out of shared', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|randomUUID|randomBytes|process\.env/;
    expect(
      files('shared/**/*.ts').filter((file) => impure.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('lets functions know neither the web nor the infrastructure', () => {
    const isInside = (from: string) => !/^#infra|\/web\/|\/infra\//.test(from);
    expect(offences('functions/**/*.ts', isInside)).toEqual([]);
  });

  it('lets a context reach another only through its repository, table or pure rules', () => {
    const platform = ['http', 'storage'];
    const isProper = (from: string, file: string) => {
      const [, other, what = ''] = /^\.\.\/([a-z]+)\/(.+)\.ts$/.exec(from) ?? [];
      if (other === undefined || platform.includes(other) || other === contextOf(file)) return true;
      return /^([a-z]+-)?(repository|table|people|readers|shelf|passage)$/.test(what);
    };
    expect(offences('functions/*/*.ts', isProper)).toEqual([]);
  });

  it('lets the web reach the API and shared, never a table of a context', () => {
    const isOutside = (from: string) => !/#functions|\/functions\//.test(from);
    expect(offences('web/src/**/*.ts', isOutside)).toEqual([]);
  });

  it('keeps the names of folders that found their idea', () => {
    const vague = /(^|\/)(utils?|helpers?|common|manager|misc|lib\/data)(\.|\/|$)/;
    const all = files('{shared,functions,infra,web/src,test}/**/*.ts');
    expect(all.filter((file) => vague.test(file))).toEqual([]);
  });
});
