import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { contexts, type Context } from '#functions/contexts.ts';
import { bundling } from '#infra/cloud/lambda.ts';

const entries = Object.entries<Context>(contexts).flatMap(([context, { also = {} }]) =>
  ['index', ...Object.keys(also)].map((file) => `functions/${context}/${file}.ts`),
);

const parts = async (entry: string) => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: bundling.mainFields,
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
};

describe('the bundle of a function', () => {
  // `z.core.…` as a value, or `import { z }`, keeps the whole library with its fifty languages: 330 kB to load.
  it.each(entries)('%s carries of the schema library only what it uses', async (entry) => {
    const foreign = (await parts(entry)).filter((path) =>
      /\/zod\/v4\/locales\/(?!en|index)/.test(path),
    );
    expect(foreign).toEqual([]);
  });
});
