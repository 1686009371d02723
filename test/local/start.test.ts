import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '#infra/local/accounts.ts';
import { binary } from '#infra/local/dynamodb.ts';
import { listen } from '#infra/local/listen.ts';
import { freePort, portsFrom } from '#infra/local/ports.ts';
import { untilSeven } from '#infra/local/schedule.ts';
import { welcome } from '#infra/local/welcome.ts';
import { freeFive } from './free-five.ts';

const program = (name: string) =>
  fileURLToPath(new URL(`../../infra/local/${name}`, import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command in an empty folder; it is expected to give up with a line. */
const run = async (name: string, env: NodeJS.ProcessEnv, ...rest: string[]) => {
  const child = spawn(process.execPath, [program(name), ...rest], {
    cwd: folder,
    env: { ...process.env, DYNAMODB_ENDPOINT: undefined, ...env },
  });
  const [, said] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
  return { code: child.exitCode, lines: said.trim().split('\n') };
};

describe('npm start', () => {
  it.each(['web', 'api', 'signIn', 'objects', 'engine'] as const)(
    'says in one line that the port of %s is busy, and how to go on',
    async (part) => {
      const PORT = await freeFive();
      const busy = portsFrom(PORT)[part];
      const other = await listen(createServer(), busy);
      const { code, lines } = await run('start.ts', { PORT });
      await other.close();
      expect(code).toBe(1);
      expect(lines).toEqual([expect.stringMatching(`${busy}.*PORT=\\d+ npm start.*in use`)]);
    },
  );

  it.each(['abc', '80', '70000', '4000.5', '-1'])('says that PORT=%s is no port', async (PORT) => {
    const { code, lines } = await run('start.ts', { PORT });
    expect([code, lines]).toEqual([1, [expect.stringContaining(`PORT=${PORT}`)]]);
  });

  it('says that its folder cannot be written', async () => {
    await writeFile(join(folder, '.local'), 'a file where the folder should be');
    const { code, lines } = await run('start.ts', { PORT: await freeFive() });
    await rm(join(folder, '.local'));
    expect([code, lines]).toEqual([1, [expect.stringContaining('Cannot write to')]]);
  });

  it('says that the other engine does not answer', async () => {
    const DYNAMODB_ENDPOINT = `http://127.0.0.1:${await freePort()}`;
    const { code, lines } = await run('start.ts', { PORT: await freeFive(), DYNAMODB_ENDPOINT });
    expect([code, lines]).toEqual([1, [expect.stringContaining(DYNAMODB_ENDPOINT)]]);
  });

  it('names the other way where no engine is bundled', () => {
    expect(() => binary('plan9-mips')).toThrow(/plan9-mips.*DYNAMODB_ENDPOINT=.*npm start.*\|/);
  });

  it('tells the address, every account and what to try with it', () => {
    const said = welcome(portsFrom('5000'));
    expect(said).toContain('http://localhost:5000');
    for (const { name, tries } of accounts) {
      expect(said).toContain(name);
      expect(said).toContain(tries.vi);
      expect(said).toContain(tries.en);
    }
  });
});

describe('npm run token', () => {
  it('lists the accounts when none is named', async () => {
    const { code, lines } = await run('token.ts', {}, 'nobody');
    expect([code, lines]).toEqual([1, [expect.stringContaining('member7')]]);
  });

  it('says that the portal is not running', async () => {
    const { code, lines } = await run('token.ts', { PORT: await freeFive() }, 'founder');
    expect([code, lines]).toEqual([1, [expect.stringContaining('npm start first')]]);
  });
});

describe('the morning', () => {
  it.each([
    ['2026-12-18T22:30:00Z', 90],
    ['2026-12-18T23:59:00Z', 1],
    ['2026-12-19T00:00:00Z', 24 * 60],
    ['2026-12-31T12:00:00Z', 12 * 60],
  ])('comes, seen from %s, in %i minutes: 07:00 in Việt Nam', (now, minutes) => {
    expect(untilSeven(new Date(now))).toBe(minutes * 60_000);
  });
});
