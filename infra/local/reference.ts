import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceHeaders, referencePage, referencePaths } from '#shared/http/reference.ts';
import type { Page } from './gateway.ts';

const description = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));
const package_ = createRequire(import.meta.url).resolve('openapi-explorer/package.json');
const viewer = join(dirname(package_), 'dist/browser/openapi-explorer.min.js');

const file = async (path: string, type: string) => ({
  status: 200,
  headers: {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  },
  body: await readFile(path),
});

/** `GET /` and `GET /openapi.json` of the API. */
export const reference: Page = async ({ method }, path) => {
  if (method !== 'GET') return undefined;
  if (path === '/') return { status: 200, headers: referenceHeaders, body: referencePage };
  if (path === referencePaths.description) return file(description, 'application/json');
  if (path === referencePaths.viewer) return file(viewer, 'text/javascript; charset=utf-8');
  return undefined;
};
