import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** One small module a custom element; `start` fetches only those that stand on the page. */
export const buildEnhancements = () =>
  build({
    entryPoints: readdirSync(path('src/enhance'))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path(`src/enhance/${name}`)),
    outdir: path('static/enhance'),
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    target: 'es2022',
    minify: true,
    tsconfig: path('../tsconfig.json'), // the web’s own stands on one that a fresh clone does not have yet
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEnhancements();
