/* npm start: sets up what is missing, then hands over to infra/local/start.ts on Node 24. */
import { spawn } from 'node:child_process';
import { environment, root, setUp } from './infra/setup.mjs';

const node = setUp();
const portal = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', 'infra/local/start.ts', ...process.argv.slice(2)],
  { cwd: root, env: environment(node), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);
// Ctrl-C in a terminal reaches the portal too: to be told twice does no harm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => portal.kill(signal));
portal.on('exit', (code) => process.exit(code ?? 1));
