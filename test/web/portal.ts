import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#infra/local/ports.ts';

const built = 'web/build/index.js';

/** An address where nobody listens: the portal has to live with that too. */
const nobody = 'http://localhost:9';

/** The built portal on a free port, with every part pictured in /gallery. */
export const startPortal = async (
  settings: (address: string) => Record<string, string> = () => ({}),
) => {
  if (!existsSync(built)) throw new Error('The web is not built: npm run build');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [built], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PORT: `${port}`,
      HOST: '127.0.0.1',
      PORTAL_URL: address,
      API_URL: nobody,
      OBJECTS_URL: 'http://localhost:4003',
      ISSUER_URL: nobody,
      CLIENT_ID: 'portal',
      DYNAMODB_ENDPOINT: process.env.DYNAMODB_ENDPOINT ?? nobody,
      GALLERY: '1',
      ...settings(address),
    },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(said);
    await pause(50);
  }
  return { address, log: () => said, stop: () => child.kill() };
};
export type Portal = Awaited<ReturnType<typeof startPortal>>;

const answers = (address: string) =>
  fetch(`${address}/mark.svg`).then(
    ({ ok }) => ok,
    () => false,
  );
