import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signInAs } from './identity/sign-in-as.ts';
import { addressOf, type Ports } from './ports.ts';

/** What the seed works with: the API's address, tokens of the local accounts, a line of progress. */
export interface Seeding {
  api: string;
  tokenOf: (name: string) => Promise<string>;
  say: (line: string) => void;
  /** Sets the clock of the API to this moment; `undefined` is now again. */
  at: (moment?: Date) => Promise<void>;
}

const isSeed = (found: unknown): found is { seed: (with_: Seeding) => Promise<unknown> } =>
  typeof found === 'object' && found !== null && 'seed' in found;

/** Fills an empty portal once, through the API's own operations; `SEED=no` leaves it empty. */
export const seedOnce = async (
  ports: Ports,
  folder: string,
  setClock: (clock?: number) => Promise<void>,
) => {
  const mark = join(folder, 'seeded');
  const file = new URL('seed/seed.ts', import.meta.url);
  if (process.env.SEED === 'no' || existsSync(mark) || !existsSync(file)) return;
  const found: unknown = await import(file.href);
  if (!isSeed(found)) return;
  const say = (line: string) => console.log(`  · ${line}`);
  const tokenOf = tokens(addressOf(ports.signIn));
  const at = (moment?: Date) => setClock(moment?.getTime());
  await found.seed({ api: addressOf(ports.api), tokenOf, say, at });
  await at();
  await writeFile(mark, new Date().toISOString());
};

/** Signs each account in once, and again before its ten minutes are over. */
const tokens = (issuer: string) => {
  const signedIn = new Map<string, { token: Promise<string>; until: number }>();
  return (name: string) => {
    const known = signedIn.get(name);
    if (known && known.until > Date.now()) return known.token;
    const token = signInAs(name, issuer).then((given) => given.access_token);
    signedIn.set(name, { token, until: Date.now() + 8 * 60_000 });
    return token;
  };
};
