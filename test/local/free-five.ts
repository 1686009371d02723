import { randomInt } from 'node:crypto';
import { portsFrom, requireFree } from '#infra/local/ports.ts';

/** The first of five free ports in a row, below those the system gives out by itself. */
export const freeFive = async (): Promise<string> => {
  const first = `${randomInt(2000, 6000) * 5}`;
  const taken = await requireFree(Object.values(portsFrom(first))).catch(() => true);
  return taken ? freeFive() : first;
};
