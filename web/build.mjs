/* Builds the web whole: the faces, the enhancements, then the pages and their server (web/build/index.js). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildEnhancements } from './enhance.build.mjs';
import { buildFaces } from './faces.build.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));

await Promise.all([buildFaces(), buildEnhancements()]);
// Kit loads the server once to look at its pages and wants its settings; none of them is kept.
const nowhere = 'http://localhost:1';
const env = {
  ...process.env,
  PORTAL_URL: nowhere,
  API_URL: nowhere,
  OBJECTS_URL: nowhere,
  ISSUER_URL: nowhere,
  CLIENT_ID: 'build',
};
const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
  cwd: here,
  env,
  stdio: 'inherit',
});
process.exit(status ?? 1);
