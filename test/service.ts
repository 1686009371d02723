import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { client } from '#shared/http/client.ts';
import { routes } from '#shared/routes.ts';
import type { ContextName } from '#functions/contexts.ts';
import type { TableShape } from '#functions/storage/shape.ts';
import { authoriser } from '#infra/local/authoriser.ts';
import { gateway } from '#infra/local/gateway.ts';
import { invoke } from '#infra/local/lambda.ts';
import { listen } from '#infra/local/listen.ts';
import { startObjects } from '#infra/local/objects/start.ts';
import { malwareScanner } from '#infra/local/objects/scan.ts';
import type { Served } from '#infra/local/routing.ts';
import { clock } from './clock.ts';
import type { Name } from './people.ts';
import { audience, issuer, keys, tokenOf } from './tokens.ts';

interface Options {
  /** The contexts whose functions are loaded; by default all. Their tables all exist. */
  only?: readonly ContextName[];
  /** What the scanner answers; by default what it finds. */
  judge?: Parameters<typeof malwareScanner>[0]['judge'];
  /** Whose pages may post files; by default nobody's. */
  origins?: readonly string[];
}

/** The whole API on this machine for one test file: own tables, own files, the deployed handlers. */
export const startService = async ({ only, judge, origins = [] }: Options = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'vuon-uom-test-'));
  const time = clock();
  const objects = await startObjects({
    port: 0,
    folder,
    buckets: ['quarantine', 'kept'],
    origins,
    onObjectCreated: malwareScanner({
      bucket: 'quarantine',
      onScanned: async (event) => {
        await Promise.all(functions.on('scan-verdict').map((verdict) => invoke(verdict, event)));
      },
      ...(judge && { judge }),
    }),
  });
  // Everything below reads its environment as it loads.
  process.env.OBJECTS_ENDPOINT = objects.url;
  process.env.FIRST_ADMIN = 'an';
  process.env.MAIL_OUTBOX = join(folder, 'outbox');
  process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
  process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';
  process.env.AWS_XRAY_MANUAL_MODE ??= 'true';
  await makeTables(randomBytes(4).toString('hex'));

  const { deployed } = await import('#infra/local/functions.ts');
  const functions = await deployed(only);
  const atTheTime = (served: Served): Served => ({
    ...served,
    handler: (event, context) => served.handler(received(event, time.now()), context),
  });
  const server = gateway({
    functions: functions.contexts.map(atTheTime),
    authorise: authoriser({ issuer, audience, keys }),
  });
  const listening = await listen(server, 0);
  const url = `http://127.0.0.1:${listening.port}`;

  /** A request as a program would send it, for what no well-behaved client does. */
  const raw = async (name: Name | undefined, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (name) headers.set('authorization', `Bearer ${await tokenOf(name)}`);
    return fetch(url + path, { ...init, headers });
  };

  return {
    url,
    objectsUrl: objects.url,
    clock: time,
    functions,
    raw,
    /** The API as somebody of the cast, or as anybody. */
    as: (name?: Name) => client(routes, (path, init) => raw(name, path, init)),
    stop: async () => {
      await listening.close();
      await objects.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
export type Service = Awaited<ReturnType<typeof startService>>;

const makeTables = async (run: string) => {
  const { contexts } = await import('#functions/contexts.ts');
  const { createTable } = await import('#functions/storage/create.ts');
  const shapes: TableShape[] = Object.values(contexts).map(({ table }) => table);
  for (const { name } of shapes) process.env[`${name.toUpperCase()}_TABLE`] = `${name}-${run}`;
  await Promise.all(shapes.map((shape) => createTable(shape, `${shape.name}-${run}`)));
};

const Event = z.looseObject({ requestContext: z.looseObject({}) });

const received = (event: unknown, timeEpoch: number) => {
  const { requestContext, ...rest } = Event.parse(event);
  return { ...rest, requestContext: { ...requestContext, timeEpoch } };
};
