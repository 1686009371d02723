import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('checking in the browser needs no eval, no zod, and little to download', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['shared/forms/validate-in-browser.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  const code = outputFiles.map((file) => file.text).join('');
  expect(code).not.toMatch(/\beval\(|new Function\b/);
  expect(Object.keys(metafile.inputs).filter((path) => /zod|ajv/.test(path))).toEqual([]);
  expect(gzipSync(code).length).toBeLessThan(12_000);
});
