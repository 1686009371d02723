import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileHeaders } from '#shared/http/file-headers.ts';
import { listen } from './listen.ts';
import { leadsToOneName } from './one-name.ts';
import { ready, untilTold } from './parent.ts';
import { addressOf, portsFrom } from './ports.ts';

type Serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const hasHandler = (built: unknown): built is { handler: Serve } =>
  typeof built === 'object' && built !== null && 'handler' in built;

// The built web behind what CloudFront does in the cloud: one name for the portal, and the protocol.
const { web } = portsFrom(process.env.PORT);
const portal = addressOf(web);
const build: string = '../../web/build/handler.js';
const built: unknown = await import(build);
if (!hasHandler(built)) throw new Error('web/build has no handler: npm run build');
const { handler } = built;

const server = createServer((request, response) => {
  if (leadsToOneName(portal, request, response)) return;
  request.headers['x-forwarded-proto'] = 'http';
  // Pages say more themselves; files, which the server hands out as they are, say this.
  for (const [name, value] of Object.entries(fileHeaders)) response.setHeader(name, value);
  handler(request, response, () => response.writeHead(404).end());
});
const { close } = await listen(server, web);
untilTold(close);
ready();
