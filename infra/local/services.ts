import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { authoriser } from './authoriser.ts';
import { localAws } from './aws.ts';
import { deployed, type Deployed } from './functions.ts';
import { gateway } from './gateway.ts';
import { startIdentity } from './identity/index.ts';
import { invoke, type LambdaFunction } from './lambda.ts';
import { listen } from './listen.ts';
import { malwareScanner } from './objects/scan.ts';
import { startObjects } from './objects/start.ts';
import { outbox } from './outbox.ts';
import { clockOfParent, ready, untilTold } from './parent.ts';
import { addressOf, portsFrom } from './ports.ts';
import { reference } from './reference.ts';
import { everyMorning, scheduledEvent } from './schedule.ts';
import { carryStreams } from './streams.ts';
import { makeTables } from './tables.ts';

// One process for what are managed services in the cloud. Its environment comes from start.ts.
const { DATA_FOLDER: folder = '', CLIENT_SECRET: clientSecret = '', ENGINE_PID } = process.env;
const ports = portsFrom(process.env.PORT);
const at = {
  portal: addressOf(ports.web),
  api: addressOf(ports.api),
  issuer: addressOf(ports.signIn),
};
const engine = localAws(process.env.DYNAMODB_ENDPOINT ?? '');

/** Calls every function that waits for this kind of event. */
const call = async (functions: readonly LambdaFunction[], event: object) => {
  await Promise.all(functions.map((one) => invoke(one, event)));
};

const startApi = ({ contexts, on }: Deployed) => {
  const morning = () => call(on('daily'), scheduledEvent(new Date()));
  const letters = outbox({ folder: join(folder, 'outbox'), ...at, remind: morning });
  const server = gateway({
    functions: contexts,
    authorise: authoriser({ issuer: at.issuer, audience: at.api }),
    now: clockOfParent(),
    pages: async (request, path) =>
      (await letters(request, path)) ?? (await reference(request, path)),
  });
  return { stopMornings: everyMorning(morning), listening: listen(server, ports.api) };
};

const startFiles = ({ on }: Deployed) =>
  startObjects({
    port: ports.objects,
    folder: join(folder, 'objects'),
    buckets: ['quarantine', 'kept'],
    origins: [at.portal],
    onObjectCreated: malwareScanner({
      bucket: 'quarantine',
      onScanned: (event) => call(on('scan-verdict'), event),
    }),
  });

const [, functions, identity] = await Promise.all([
  makeTables(new DynamoDBClient(engine)),
  deployed(),
  startIdentity({ port: ports.signIn, folder, address: at.issuer, ...at, clientSecret }),
]);
const { stopMornings, listening } = startApi(functions);
const [gate, files] = await Promise.all([listening, startFiles(functions)]);
const stopping = new AbortController();
const carrying = functions.followers.map(({ to, tables }) =>
  carryStreams({
    client: new DynamoDBStreamsClient(engine),
    tables,
    to,
    folder: join(folder, 'streams', to.name),
    signal: stopping.signal,
  }),
);

untilTold(async () => {
  stopping.abort();
  stopMornings();
  await Promise.all([gate.close(), identity.close(), files.close(), ...carrying]);
  // Killed outright, the supervisor could not stop the engine: it would hold the port.
  if (!process.connected && ENGINE_PID) process.kill(Number(ENGINE_PID));
});
ready();
