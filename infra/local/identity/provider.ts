import Provider, { interactionPolicy, type Configuration } from 'oidc-provider';
import { accountNamed } from '../accounts.ts';
import type { IssuerKeys } from './keys.ts';
import { errorPage, farewellPage, signedOutPage } from './pages.ts';
import type { signInStore } from './store.ts';

export interface Issuer {
  /** Where people and tokens find the issuer: `http://localhost:4002`. */
  address: string;
  /** The web's address, which people come back to. */
  portal: string;
  /** The API's address: whom access tokens are for. */
  api: string;
  clientSecret: string;
}

/** The client of `npm run token` and of the seed; its code is caught before anybody goes there. */
export const commandLine = {
  id: 'command-line',
  redirect: (issuer: string) => `${issuer}/command-line`,
};

const MINUTES = 60;
const HOURS = 60 * MINUTES;
const scopes = 'openid profile email';

/** Plays the part of Cognito: the same flow, code with PKCE, and tokens of the same kind. */
export const providerFor = (
  { address, portal, api, clientSecret }: Issuer,
  { signing, cookies }: IssuerKeys,
  adapter: Awaited<ReturnType<typeof signInStore>>,
) => {
  const configuration: Configuration = {
    adapter,
    clients: [
      {
        client_id: 'portal',
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${portal}/signed-in`],
        post_logout_redirect_uris: [`${portal}/`],
        grant_types: ['authorization_code', 'refresh_token'],
      },
      {
        client_id: commandLine.id,
        token_endpoint_auth_method: 'none',
        redirect_uris: [commandLine.redirect(address)],
      },
    ],
    jwks: { keys: [signing] },
    cookies: { keys: [cookies], names: { session: 'sign-in', interaction: 'sign-in-step' } },
    pkce: { required: () => true },
    responseTypes: ['code'],
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_, name) => claimsOf(name),
    interactions: { policy: signingInOnly(), url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: grantEverything(api),
    rotateRefreshToken: true,
    issueRefreshToken: (_, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
    ttl: {
      AccessToken: 10 * MINUTES,
      IdToken: 10 * MINUTES,
      AuthorizationCode: 1 * MINUTES,
      Interaction: 30 * MINUTES,
      RefreshToken: 12 * HOURS,
      Session: 12 * HOURS,
      Grant: 12 * HOURS,
    },
    renderError: errorPage(portal),
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: farewellPage,
        postLogoutSuccessSource: signedOutPage(portal),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes,
          audience: api,
          accessTokenTTL: 10 * MINUTES,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
  return new Provider(address, configuration);
};

// Both clients are ours: nobody is asked whether we may know who they are.
const signingInOnly = () => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

const grantEverything =
  (api: string): NonNullable<Configuration['loadExistingGrant']> =>
  async ({ oidc }) => {
    const clientId = oidc.client?.clientId;
    const accountId = oidc.session?.accountId;
    if (!clientId || !accountId) return undefined;
    const known = oidc.session.grantIdFor(clientId);
    const before = known ? await oidc.provider.Grant.find(known) : undefined;
    if (before) return before;
    const made = new oidc.provider.Grant({ clientId, accountId });
    made.addOIDCScope(scopes);
    made.addResourceScope(api, scopes);
    await made.save();
    return made;
  };

const claimsOf = (name: string) => {
  const account = accountNamed(name);
  return (
    account && {
      accountId: name,
      claims: () => ({
        sub: name,
        name: account.displayName,
        email: account.email,
        email_verified: true,
      }),
    }
  );
};
