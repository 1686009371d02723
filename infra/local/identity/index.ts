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
    if (request.url === '/page.css')
      return respond(response, 200, sheet, 'text/css; charset=utf-8');
    if (!request.url?.startsWith('/interaction/')) {
      response.removeHeader('content-type');
      return rest(request, response);
    }
    return interaction(provider, request, response).catch(() =>
      respond(response, 400, lostPage(issuer.portal)),
    );
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return listen(server, port);
};

const respond = (response: ServerResponse, status: number, body: string, type?: string) => {
  if (type) response.setHeader('content-type', type);
  response.writeHead(status).end(body);
};

/** Shows the accounts, or signs in as the one that was chosen. Throws when the attempt has ended. */
const interaction = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return respond(response, 200, accountsPage());
  const chosen = accountNamed(new URLSearchParams(await text(request)).get('account') ?? '');
  if (!chosen) return respond(response, 422, accountsPage());
  const login = { accountId: chosen.name, remember: true };
  return provider.interactionFinished(request, response, { login });
};
