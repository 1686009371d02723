import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInAs } from '#infra/local/identity/sign-in-as.ts';
import { addressOf, portsFrom, requireFree, type Ports } from '#infra/local/ports.ts';
import { fileHeaders } from '#shared/http/file-headers.ts';
import { freeFive } from './free-five.ts';

const program = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));

let folder: string;
let ports: Ports;
let portal: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'running-'));
  ports = portsFrom(await freeFive());
});
afterEach(async () => {
  if (!portal || portal.exitCode !== null || portal.signalCode) return;
  portal.kill('SIGTERM');
  await once(portal, 'exit');
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the portal, empty, in a folder of its own; resolves when it says where it is. */
const start = async (...flags: string[]) => {
  const child = spawn(process.execPath, [program, ...flags], {
    cwd: folder,
    env: { ...process.env, DYNAMODB_ENDPOINT: undefined, PORT: `${ports.web}`, SEED: 'no' },
  });
  portal = child;
  const [said, complaints] = [once(child.stdout, 'data'), text(child.stderr)];
  await Promise.race([said, complaints.then((why) => Promise.reject(new Error(why)))]);
  return { child, complaints };
};

const partsOf = ({ pid }: ChildProcess) =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent]) => Number(parent) === pid)
    .map(([id, , ...command]) => ({ id: Number(id), command: command.join(' ') }));

describe('a running portal', () => {
  it('shows its pages, its API and its sign-in, and ends all of them together', async () => {
    const { child } = await start();
    expect((await fetch(addressOf(ports.web))).status).toBe(200);
    expect((await fetch(`${addressOf(ports.api)}/calls`)).status).toBe(200);
    const file = await fetch(`${addressOf(ports.web)}/mark.svg`);
    for (const [name, value] of Object.entries(fileHeaders))
      expect(file.headers.get(name)).toBe(value);
    const { access_token: token } = await signInAs('founder', addressOf(ports.signIn));
    const me = () =>
      fetch(`${addressOf(ports.api)}/me`, { headers: { authorization: `Bearer ${token}` } });
    expect((await me()).status).toBe(200);
    expect(partsOf(child)).toHaveLength(3);

    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await requireFree(Object.values(ports));
  });

  it.each([
    ['web', 'web.ts'],
    ['services', 'services.ts'],
    ['engine', 'dynoxide'],
  ])('stops as a whole when its %s crashes, and names it', async (name, command) => {
    const { child, complaints } = await start();
    const part = partsOf(child).find((one) => one.command.includes(command));
    process.kill(part?.id ?? 0, 'SIGKILL');
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(await complaints).toContain(`"${name}" stopped (SIGKILL)`);
    await requireFree(Object.values(ports));
  });

  it('leaves nothing running even when it is killed outright', async () => {
    const { child } = await start();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect
      .poll(() =>
        requireFree(Object.values(ports)).then(
          () => 'free',
          () => 'busy',
        ),
      )
      .toBe('free');
  });

  it('keeps its data until it is told to begin again', async () => {
    const kept = join(folder, '.local', `${ports.web}`, 'kept');
    await writeFile(kept, '');
    const first = await start();
    expect(existsSync(kept)).toBe(true);
    first.child.kill('SIGINT');
    await once(first.child, 'exit');
    await start('--fresh');
    expect(existsSync(kept)).toBe(false);
  });
});
