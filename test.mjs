/* npm test: sets up what is missing, runs everything, and ends with one plain line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root, setUp } from './infra/setup.mjs';

const node = setUp();
const results = join(root, '.test', 'results.json');
mkdirSync(join(root, '.test'), { recursive: true });
rmSync(results, { force: true });

const { status } = spawnSync(
  node,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, env: environment(node), stdio: 'inherit' },
);

/** A file that could not even be read counts as one failure; so does a run that ended badly. */
const count = () => {
  try {
    const run = JSON.parse(readFileSync(results, 'utf8'));
    const broken = run.testResults.filter(
      (file) =>
        file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
    );
    return { passed: run.numPassedTests, failed: run.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const { passed, failed } = count();
const bad = failed === 0 && status !== 0 ? 1 : failed;
console.log(`${passed} passed, ${bad} failed`);
process.exit(bad === 0 ? 0 : 1);
