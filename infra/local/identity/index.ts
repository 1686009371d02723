import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { accountNamed } from '../accounts.ts';
import { listen } from '../listen.ts';
import { pageHeaders, sheet } from '../page.ts';
import { issuerKeys } from './keys.ts';
import { accountsPage, lostPage } from './pages.ts';
import { providerFor, type Issuer } from './provider.ts';
import { signInStore } from './store.ts';

interface Identity extends Issuer {
  port: number;
  /** Where the key and who is signed in are kept. */
  folder: string;
}

/** The sign-in service of this machine: OpenID Connect with a page of named people. */
export const startIdentity = async ({ port, folder, ...issuer }: Identity) => {
  const keys = await issuerKeys(join(folder, 'issuer.json'));
  const store = await signInStore(join(folder, 'sign-ins.json'));
  const provider = providerFor(issuer, keys, store);
  const rest = provider.callback();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    // Chrome checks form-action along redirects: the chosen account ends at the portal.
    const headers = pageHeaders(issuer.portal);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.url === '/page.css') {
      response.setHeader('content-type', 'text/css; charset=utf-8');
      respond(response, 200, sheet);
    } else if (request.url?.startsWith('/interaction/')) {
      await interaction(provider, request, response).catch(() => {
        respond(response, 400, lostPage(issuer.portal));
      });
    } else {
      response.removeHeader('content-type');
      await rest(request, response);
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return listen(server, port);
};

const respond = (response: ServerResponse, status: number, body: string) => {
  response.writeHead(status).end(body);
};

/** Shows the accounts, or signs in as the one that was chosen. Throws when the attempt has ended. */
const interaction = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  await provider.interactionDetails(request, response);
  const posted = request.method === 'POST' ? await text(request) : undefined;
  const chosen = accountNamed(new URLSearchParams(posted).get('account') ?? '');
  if (!chosen) {
    respond(response, posted === undefined ? 200 : 422, accountsPage());
    return;
  }
  const login = { accountId: chosen.name, remember: true };
  await provider.interactionFinished(request, response, { login });
};
