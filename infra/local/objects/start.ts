import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { announcer, type Listener } from './announcements.ts';
import { type Answer, errorAnswer, send } from './answer.ts';
import { answerTo } from './answering.ts';
import { corsHeaders } from './cors.ts';
import type { CorsRule } from './records.ts';
import { requestOf } from './request.ts';
import { openStore, type Store } from './store.ts';

export type { ObjectCreated } from './announcements.ts';

export type ObjectsOptions = {
  /** 0 for any free one */
  readonly port: number;
  /** where everything is kept; the next start finds it there */
  readonly folder: string;
  /** made when absent, keeping versions */
  readonly buckets: readonly string[];
  /** whose pages may read and post, `https://portal.example` */
  readonly origins?: readonly string[];
  readonly onObjectCreated?: Listener;
};

const corsFor = (origins: readonly string[]): CorsRule => ({
  origins: [...origins],
  methods: ['GET', 'HEAD', 'POST', 'PUT'],
  headers: ['*'],
  exposed: ['ETag', 'x-amz-version-id'],
});

const prepare = (store: Store, { buckets, origins = [] }: ObjectsOptions) => {
  for (const name of buckets) {
    const bucket = store.find(name) ?? store.create(name);
    const cors = origins.length > 0 ? [corsFor(origins)] : [];
    bucket.configure({ versioning: 'Enabled', cors });
  }
};

type Surroundings = Parameters<typeof answerTo>[1];

const answerWithCors = async (incoming: IncomingMessage, around: Surroundings): Promise<Answer> => {
  try {
    const request = requestOf(incoming);
    const answer = await answerTo(request, around).catch(errorAnswer);
    const rules = around.store.find(request.bucket)?.settings().cors ?? [];
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(request, rules) } };
  } catch (error) {
    return errorAnswer(error);
  }
};

const respond = async (
  incoming: IncomingMessage,
  response: ServerResponse,
  around: Surroundings,
) => {
  response.setHeader('x-amz-request-id', randomUUID());
  try {
    const answer = await answerWithCors(incoming, around);
    // An upload refused unread is still on its way: its sender reads our answer only at its end.
    incoming.resume();
    await send(response, incoming.method ?? 'GET', answer);
  } catch {
    response.destroy();
  }
};

/**
 * S3 on this machine, strict about all that keeps files safe: signatures, expiry, posted policies,
 * checksums, privacy. The key pair is `local` / `local`. Listens on 127.0.0.1 only.
 */
export const startObjects = async (options: ObjectsOptions) => {
  const store = openStore(options.folder);
  prepare(store, options);
  const { announce, catchUp, settled } = announcer(options.onObjectCreated);
  const answering = new Set<Promise<void>>();
  const server = createServer((incoming, response) => {
    const done = respond(incoming, response, { store, announce }).finally(() =>
      answering.delete(done),
    );
    answering.add(done);
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  catchUp(store);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Breaks off what is under way, tells what is left to tell, and stops. */
    close: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all(answering);
      await settled();
    },
  };
};
