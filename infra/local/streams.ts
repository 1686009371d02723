import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';
import { z } from 'zod';
import { deliver, type StreamRecord } from './delivery.ts';
import { kept } from './kept.ts';
import { invoke, type LambdaFunction } from './lambda.ts';

interface Streams {
  client: DynamoDBStreamsClient;
  /** Reads a table's stream from where it stood; resolves when `signal` ends it. */
  tables: readonly string[];
  to: LambdaFunction;
  /** Where the place in each stream (`places.json`) and what failed (`poison/`) are kept. */
  folder: string;
  signal: AbortSignal;
  batch?: number;
  retries?: number;
  /** Milliseconds between two looks, and before the first retry (doubling). */
  every?: number;
}

/** How far each shard was carried: the last sequence number. */
const Places = z.record(z.string(), z.string());

/** Carries the tables' streams to a function, one after another, until `signal` says stop. */
export const carryStreams = async (streams: Streams) => {
  const places = await kept(join(streams.folder, 'places.json'), Places, () => ({}));
  while (!streams.signal.aborted) {
    for (const table of streams.tables) await carryTable(table, places, streams).catch(complain);
    await pause(streams.every ?? 200, undefined, { signal: streams.signal }).catch(() => undefined);
  }
};

type Places = Awaited<ReturnType<typeof kept<z.infer<typeof Places>>>>;

const complain = (error: unknown) => console.error('streams:', error);

const carryTable = async (table: string, places: Places, streams: Streams) => {
  const { client, signal } = streams;
  const { Streams: found = [] } = await client.send(new ListStreamsCommand({ TableName: table }));
  for (const { StreamArn } of found) {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
    for (const { ShardId = '' } of StreamDescription?.Shards ?? []) {
      if (!signal.aborted) await carryShard({ StreamArn, ShardId }, places, streams);
    }
  }
};

interface Shard {
  StreamArn: string | undefined;
  ShardId: string;
}

const carryShard = async (shard: Shard, places: Places, streams: Streams) => {
  const { client, batch = 10, signal } = streams;
  let iterator = await iteratorOf(shard, places.value[placeOf(shard)], client);
  while (iterator && !signal.aborted) {
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: batch }),
    );
    if (Records.length === 0) return;
    await hand(Records, shard, places, streams);
    iterator = NextShardIterator;
  }
};

const placeOf = ({ StreamArn, ShardId }: Shard) => `${StreamArn} ${ShardId}`;

const iteratorOf = async (
  shard: Shard,
  after: string | undefined,
  client: DynamoDBStreamsClient,
) => {
  const from = after
    ? ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const)
    : ({ ShardIteratorType: 'TRIM_HORIZON' } as const);
  const { ShardIterator } = await client.send(new GetShardIteratorCommand({ ...shard, ...from }));
  return ShardIterator;
};

const hand = (records: _Record[], shard: Shard, places: Places, streams: Streams) =>
  deliver(
    records.map((record) => asEvent(record, shard)),
    {
      call: (batch) => invoke(streams.to, { Records: batch }),
      passed: async ({ dynamodb }) => {
        places.value[placeOf(shard)] = dynamodb.SequenceNumber;
        await places.save(places.value);
      },
      shelve: (record, reason) => setAside(join(streams.folder, 'poison'), record, reason),
      retries: streams.retries ?? 3,
      pause: (attempt) => pause((streams.every ?? 200) * 2 ** (attempt - 1)),
    },
  );

/** Lambda's shape of a record: seconds for the instant, bytes in base64, the stream's own name. */
const asEvent = (
  { dynamodb, eventID = '', ...rest }: _Record,
  { StreamArn }: Shard,
): StreamRecord => ({
  ...rest,
  eventID,
  eventSourceARN: StreamArn,
  dynamodb: {
    ...plain(dynamodb),
    ApproximateCreationDateTime: (dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    SequenceNumber: dynamodb?.SequenceNumber ?? '',
  },
});

const Plain = z.looseObject({});
const plain = (value: object = {}) =>
  Plain.parse(JSON.parse(JSON.stringify(value, (_, part: unknown) => withoutBytes(part))));
const withoutBytes = (part: unknown) =>
  part instanceof Uint8Array ? Buffer.from(part).toString('base64') : part;

const setAside = async (folder: string, record: StreamRecord, reason: string) => {
  await mkdir(folder, { recursive: true });
  const name = `${record.eventID}-${record.dynamodb.SequenceNumber}`.replace(/[^\w-]/g, '_');
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ reason, record }, null, 2));
  console.error(`streams: a record was set aside in ${folder} (${reason})`);
};
