import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

interface Program {
  /** Its file beside this one, without `.ts`; its log is `<name>.log` in `folder`. */
  name: string;
  env: NodeJS.ProcessEnv;
  folder: string;
}

/** Starts one process of the portal, in its own group: Ctrl-C reaches only the supervisor. */
export const startProgram = ({ name, env, folder }: Program) => {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const log = openSync(join(folder, `${name}.log`), 'w');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', log, 'inherit', 'ipc'],
    detached: true,
  });
};

/** Resolves when the process has said that it answers. */
export const answering = (child: ChildProcess) => once(child, 'message');

/** Sets the clock of a process, in milliseconds; without one it is the machine's own again. */
export const setClock = async (child: ChildProcess, clock?: number) => {
  const set = answering(child);
  child.send({ clock });
  await set;
};

/** Ends a process, gently first. */
export const end = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const slow = await Promise.race([gone.then(() => false), pause(5000, true, { ref: false })]);
  if (slow) child.kill('SIGKILL');
  await gone;
};
