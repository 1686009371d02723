import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { startDynamoDB } from '#infra/local/dynamodb.ts';
import { freePort } from '#infra/local/ports.ts';
import { Part } from './part.ts';
import { reportOf } from './report.ts';

const all = ['submitting', 'listing', 'loading', 'insights', 'visiting', 'registering'];
const report = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const program = fileURLToPath(new URL('measure.ts', import.meta.url));

/** Measured in a process of its own, against an engine of its own. */
const measured = async (name: string) => {
  const engine = await startDynamoDB(await freePort());
  const child = fork(program, [name], {
    env: { ...process.env, DYNAMODB_ENDPOINT: engine.endpoint },
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended without a result (${String(code)})`);
  });
  try {
    const found: unknown[] = await Promise.race([once(child, 'message'), failed]);
    return Part.parse(found[0]);
  } finally {
    child.kill();
    engine.stop();
  }
};

const show = ({ title, table, aims }: Part) => {
  console.log(`\n${title}`);
  console.table(table);
  for (const { aim, found, met } of aims)
    console.log(`${met ? 'met' : 'not met'}: ${aim} – ${found}`);
};

// `npm run bench -- listing` measures that alone and writes nothing.
const only = process.argv.slice(2);
const parts: Part[] = [];
for (const name of only.length > 0 ? only : all) {
  const part = await measured(name);
  show(part);
  parts.push(part);
}
if (only.length === 0) {
  const text = reportOf(parts, new Date().toISOString().slice(0, 10));
  const style = await resolveConfig(report);
  await writeFile(report, await format(text, { ...style, filepath: report }));
}
process.exit(0);
