import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { z } from 'zod';
import { localAws } from '#infra/local/aws.ts';
import { carryStreams } from '#infra/local/streams.ts';
import type { Service } from '../service.ts';

const Sent = z.object({ to: z.string(), subject: z.string(), text: z.string() });
export type Sent = z.infer<typeof Sent>;

const outbox = () => process.env.MAIL_OUTBOX ?? '';

export const lettersTo = async (address: string): Promise<Sent[]> => {
  const names = await readdir(outbox()).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.json'));
  const letters = await Promise.all(
    files.map(async (name) => Sent.parse(JSON.parse(await readFile(join(outbox(), name), 'utf8')))),
  );
  return letters.filter(({ to }) => to === address);
};

/** The letter to somebody whose subject says this, once the streams have brought it. */
export const letterTo = async (address: string, about: RegExp): Promise<Sent> => {
  for (let looks = 0; looks < 200; looks += 1) {
    const found = (await lettersTo(address)).find(({ subject }) => about.test(subject));
    if (found) return found;
    await pause(50);
  }
  throw new Error(`No letter to ${address} about ${about.source} came.`);
};

/** Carries the streams of this test's tables to the functions that follow them, until stopped. */
export const follow = ({ functions }: Service) => {
  const stopping = new AbortController();
  const carrying = functions.followers.map(({ to, tables }) =>
    carryStreams({
      client: new DynamoDBStreamsClient(localAws(process.env.DYNAMODB_ENDPOINT ?? '')),
      tables,
      to,
      folder: join(outbox(), '..', 'streams', to.name),
      signal: stopping.signal,
      every: 20,
    }),
  );
  return async () => {
    stopping.abort();
    await Promise.all(carrying);
  };
};
