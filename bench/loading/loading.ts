import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { figure, kilobytes, median, times } from '../figures.ts';
import type { Part } from '../part.ts';
import { bundles, type Bundle } from './bundles.ts';

const RUNS = 9;
const AIM = 1.3;
const Took = z.object({ processor: z.number(), clock: z.number() });

const loader = fileURLToPath(new URL('load.mjs', import.meta.url));
// As in Lambda: the tracer is on only there, and costs what it costs.
const env = {
  ...process.env,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_REGION: 'ap-southeast-1',
};

const load = ({ name, file }: Bundle) => {
  const { stdout, stderr } = spawnSync(process.execPath, [loader, pathToFileURL(file).href], {
    env,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`${name} does not load: ${stderr}`);
  return Took.parse(JSON.parse(stdout));
};

const sizes = async ({ file }: Bundle) => {
  const bytes = await readFile(file);
  return { minified: bytes.length, compressed: gzipSync(bytes).length };
};

/** What a function costs before its first request: loaded in a fresh process, beside an empty one. */
export const loading = async (): Promise<Part> => {
  const folder = await mkdtemp(join(tmpdir(), 'vuon-uom-bundles-'));
  const made = (await bundles(folder)).map((bundle) => ({
    bundle,
    took: [load(bundle)].slice(1), // once for the disk
  }));
  for (let run = 0; run < RUNS; run += 1)
    for (const { bundle, took } of made) took.push(load(bundle));

  const found = await Promise.all(
    made.map(async ({ bundle, took }) => ({
      name: bundle.name,
      ...(await sizes(bundle)),
      processor: median(took.map(({ processor }) => processor)),
      clock: median(took.map(({ clock }) => clock)),
    })),
  );
  await rm(folder, { recursive: true, force: true });

  const least = found[0]?.processor ?? 1;
  const worst = Math.max(...found.map(({ processor }) => processor / least));
  return {
    title: 'Loading a function',
    table: [
      ['function', 'ms of the processor', 'ms of the clock', 'ratio', 'minified', 'gzip'],
      ...found.map(({ name, processor, clock, minified, compressed }) => [
        name,
        figure(processor),
        figure(clock),
        times(processor / least),
        kilobytes(minified),
        kilobytes(compressed),
      ]),
    ],
    aims: [
      {
        aim: `every function ≤ ${AIM} ×`,
        found: times(worst),
        met: worst <= AIM,
        why: 'What is over, in milliseconds of this kind: the schemas of the contract that every request is held to (10 to 20), X-Ray’s library under the tracer (10), rule packs and forms where they are judged by (10), words (4). The client itself is the same.',
      },
    ],
    notes: [
      `Medians of ${RUNS} fresh processes each, the functions in turn; the ratio is of processor time, which other programs on the machine do not lengthen.`,
    ],
  };
};
