import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { contexts, type Context } from '#functions/contexts.ts';
import { bundling } from '#infra/cloud/lambda.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node's own handler with nothing to do but hold the same client. */
const empty = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
export const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async () => ({ statusCode: 204 });`;

const entries: [string, Context][] = Object.entries(contexts);

/** Every function there is, by its context and its file. */
const functions = entries.flatMap(([context, { also = {} }]) =>
  ['index', ...Object.keys(also)].map((file) => ({
    name: file === 'index' ? context : `${context}, ${file}`,
    source: { entryPoints: [join(root, 'functions', context, `${file}.ts`)] },
  })),
);

const nothing = {
  name: 'an empty handler',
  source: { stdin: { contents: empty, resolveDir: root, loader: 'ts' as const } },
};

export interface Bundle {
  name: string;
  file: string;
}

/** Every function bundled as the cloud gets it, into a folder; the empty one first. */
export const bundles = (folder: string): Promise<Bundle[]> =>
  Promise.all(
    [nothing, ...functions].map(async ({ name, source }, index) => {
      const outfile = join(folder, `${index}`, 'index.mjs');
      await build({
        ...source,
        absWorkingDir: root,
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: bundling.target,
        mainFields: bundling.mainFields,
        minify: bundling.minify,
        sourcemap: bundling.sourceMap,
        sourcesContent: bundling.sourcesContent,
        banner: { js: bundling.banner },
        outfile,
        logLevel: 'error',
      });
      return { name, file: outfile };
    }),
  );
