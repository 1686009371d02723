import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DockerImage, type Stack } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Source } from 'aws-cdk-lib/aws-s3-deployment';
import { referencePage, referencePaths } from '#shared/http/reference.ts';

const BUILD = 'web/build';

// How the adapter starts it: a file it can execute.
const start = '#!/bin/sh\nexec node index.js\n';

/** The web's server as it was built; tests synthesise without one. */
export const webServer = (stack: Stack) => {
  if (!stack.bundlingRequired) return Code.fromInline('// not built: bundling is off');
  if (!existsSync(BUILD)) throw new Error(`There is no ${BUILD}: npm run build`);
  return Code.fromAsset(BUILD, {
    bundling: { image: DockerImage.fromRegistry('none'), local: { tryBundle: packed } },
  });
};

const packed = (folder: string) => {
  cpSync(BUILD, folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'run.sh'), start);
  chmodSync(join(folder, 'run.sh'), 0o755);
  return true;
};

/** What browsers load unchanged for ever, under names that change with it. */
export const immutable = (stack: Stack) => fromClient(stack, '_app', []);

/** What browsers load under names that stay. */
export const named = (stack: Stack) => fromClient(stack, '', ['_app']);

const fromClient = (stack: Stack, folder: string, exclude: string[]) => {
  const path = join(BUILD, 'client', folder);
  // CloudFront compresses; the files compressed for node's own server stay at home.
  return stack.bundlingRequired
    ? Source.asset(path, { exclude: ['*.br', '*.gz', ...exclude] })
    : Source.data('empty', '');
};

/** The API's description and the page that shows it, as infra/local/reference.ts serves them. */
export const reference = () => {
  const explorer = createRequire(import.meta.url).resolve('openapi-explorer/package.json');
  const viewer = join(dirname(explorer), 'dist/browser/openapi-explorer.min.js');
  return [
    Source.data('openapi.html', referencePage),
    Source.data(referencePaths.description.slice(1), readFileSync('docs/openapi.json', 'utf8')),
    Source.data(referencePaths.viewer.slice(1), readFileSync(viewer, 'utf8')),
  ];
};
