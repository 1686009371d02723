import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { localAws } from '#infra/local/aws.ts';
import { startDynamoDB, type Engine } from '#infra/local/dynamodb.ts';
import { freePort } from '#infra/local/ports.ts';
import { carryStreams } from '#infra/local/streams.ts';

const Batch = z.object({
  Records: z.array(
    z.looseObject({
      dynamodb: z.looseObject({
        SequenceNumber: z.string(),
        ApproximateCreationDateTime: z.number(),
        NewImage: z.looseObject({ pk: z.object({ S: z.string() }) }),
      }),
    }),
  ),
});

let folder: string;
let port: number;
let engine: Engine;
let database: DynamoDBClient;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'streams-'));
  port = await freePort();
  engine = await startDynamoDB(port, join(folder, 'engine.db'));
  database = new DynamoDBClient(localAws(engine.endpoint));
});
afterAll(async () => {
  engine.stop();
  await rm(folder, { recursive: true });
});

const tableOf = async (name: string) => {
  const table = new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  });
  await database.send(table);
  return async (...keys: string[]) => {
    for (const key of keys)
      await database.send(
        new PutItemCommand({
          TableName: name,
          Item: { pk: { S: key }, bytes: { B: Uint8Array.of(1, 2) } },
        }),
      );
  };
};

const keysOf = (event: unknown) =>
  Batch.parse(event).Records.map(({ dynamodb }) => dynamodb.NewImage.pk.S);

/** Carries one table to `handler` until `wanted` keys have come through, then stops. */
const carry = (table: string, handler: (event: unknown) => unknown) => {
  const stopping = new AbortController();
  const carrying = carryStreams({
    client: new DynamoDBStreamsClient(localAws(engine.endpoint)),
    tables: [table],
    to: { name: 'notices-stream', handler },
    folder: join(folder, table),
    signal: stopping.signal,
    batch: 4,
    retries: 2,
    every: 5,
  });
  return async () => {
    stopping.abort();
    await carrying;
  };
};

describe('a table’s stream', () => {
  it('is handed over in order and in batches, in the shape Lambda gives it', async () => {
    const put = await tableOf('ordered');
    await put('a', 'b', 'c', 'd', 'e', 'f');
    const batches: unknown[] = [];
    const stop = carry('ordered', (event) => batches.push(event));
    await vi.waitFor(() => expect(batches.flatMap(keysOf)).toHaveLength(6));
    await stop();
    expect(batches.map(keysOf)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
    ]);
    expect(batches[0]).toMatchObject({
      Records: [
        { eventSource: 'aws:dynamodb', dynamodb: { NewImage: { bytes: { B: 'AQI=' } } } },
        {},
        {},
        {},
      ],
    });
  });

  it('goes on where it stood after a restart of everything', async () => {
    const put = await tableOf('restarted');
    await put('a', 'b');
    const seen: string[] = [];
    const hear = (event: unknown) => seen.push(...keysOf(event));
    const stop = carry('restarted', hear);
    await vi.waitFor(() => expect(seen).toEqual(['a', 'b']));
    await stop();

    const gone = new Promise((resolve) => engine.process.once('exit', resolve));
    engine.stop();
    await gone;
    engine = await startDynamoDB(port, join(folder, 'engine.db'));
    await put('c');

    const stopAgain = carry('restarted', hear);
    await vi.waitFor(() => expect(seen).toEqual(['a', 'b', 'c']));
    await stopAgain();
  });

  it('halves a batch that fails until the poison stands alone, and sets that aside', async () => {
    const put = await tableOf('poisoned');
    await put('a', 'b', 'poison', 'd', 'e');
    const tried: string[][] = [];
    const done: string[] = [];
    const stop = carry('poisoned', (event) => {
      const keys = keysOf(event);
      tried.push(keys);
      if (keys.includes('poison')) throw new Error('cannot be read');
      done.push(...keys);
    });
    await vi.waitFor(() => expect(done).toContain('e'));
    await stop();

    expect(done).toEqual(['a', 'b', 'd', 'e']);
    expect(tried).toEqual([
      ['a', 'b', 'poison', 'd'],
      ['a', 'b'],
      ['poison', 'd'],
      ['poison'],
      ['poison'],
      ['poison'],
      ['d'],
      ['e'],
    ]);
    const shelf = join(folder, 'poisoned', 'poison');
    const [file = ''] = await readdir(shelf);
    expect(await readFile(join(shelf, file), 'utf8')).toContain('cannot be read');
  });

  it('tries again only from the record that the function names', async () => {
    const put = await tableOf('partial');
    await put('a', 'b', 'c', 'd');
    const tried: string[][] = [];
    let busy = true;
    const stop = carry('partial', (event) => {
      const keys = keysOf(event);
      tried.push(keys);
      const c = Batch.parse(event).Records.find(({ dynamodb }) => dynamodb.NewImage.pk.S === 'c');
      if (!c || !busy) return { batchItemFailures: [] };
      busy = tried.length < 2;
      return { batchItemFailures: [{ itemIdentifier: c.dynamodb.SequenceNumber }] };
    });
    await vi.waitFor(() => expect(tried.at(-1)).toEqual(['d']));
    await stop();
    expect(tried).toEqual([['a', 'b', 'c', 'd'], ['c'], ['c'], ['d']]);
    expect(await readdir(join(folder, 'partial'))).toEqual(['places.json']);
  });
});
