import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { listen } from '#infra/local/listen.ts';

type Fault = 'silent' | 'failing';

/** The line between the web and the API, which a test can cut (`silent`) or fill with faults. */
export const startLine = async () => {
  let api = '';
  let fault: Fault | undefined;

  const carry = async (request: IncomingMessage, response: ServerResponse) => {
    if (fault === 'silent') return void response.destroy();
    if (fault === 'failing') return void response.writeHead(502).end('<h1>Bad gateway</h1>');
    const { method, headers, url } = request;
    const onward = ask(api + (url ?? ''), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      void pipeline(answer, response);
    });
    await pipeline(request, onward);
  };

  const server = createServer((request, response) => {
    carry(request, response).catch(() => response.destroy());
  });
  const { port, close } = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    leadTo: (address: string) => (api = address),
    break: (how: Fault) => (fault = how),
    mend: () => (fault = undefined),
    close,
  };
};
