import * as oidc from 'openid-client';
import type { Tokens } from './sessions.ts';

export interface IssuerSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  audience: string | undefined;
  portal: string;
}

/** What has to be remembered between leaving for the issuer and coming back. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
}

const isLocal = (url: string) => new URL(url).protocol === 'http:';

/** Signing in with the issuer: code with PKCE, state and nonce (OpenID Connect). */
export const issuerAt = (settings: IssuerSettings) => {
  const callback = `${settings.portal}/signed-in`;
  const resource = settings.audience ? { resource: settings.audience } : undefined;
  let found: Promise<oidc.Configuration> | undefined;

  const discover = () =>
    oidc.discovery(
      new URL(settings.issuer),
      settings.clientId,
      undefined,
      settings.clientSecret ? oidc.ClientSecretPost(settings.clientSecret) : oidc.None(),
      { timeout: 10, ...(isLocal(settings.issuer) && { execute: [oidc.allowInsecureRequests] }) },
    );
  /** Found once; a failed look is not remembered. */
  const configuration = () =>
    (found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw error;
    }));

  const kept = (answer: Awaited<ReturnType<typeof oidc.refreshTokenGrant>>): Tokens => ({
    access: answer.access_token,
    accessUntil: Date.now() / 1000 + (answer.expiresIn() ?? 300),
    refresh: answer.refresh_token,
    idToken: answer.id_token,
  });

  return {
    begin: async () => {
      const attempt: Attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid profile email',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...resource,
      });
      return { attempt, address };
    },

    /** Changes the code of the callback for tokens; throws when anything does not match. */
    finish: async (query: string, { state, nonce, verifier }: Attempt) =>
      kept(
        await oidc.authorizationCodeGrant(
          await configuration(),
          new URL(`${callback}${query}`),
          { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
          resource,
        ),
      ),

    renew: async (tokens: Tokens): Promise<Tokens> => {
      const { refresh = '' } = tokens;
      const answer = await oidc.refreshTokenGrant(await configuration(), refresh, resource);
      // An issuer that does not rotate (Cognito) sends no new refresh token: the old one stays.
      return { ...tokens, ...withoutEmpty(kept(answer)) };
    },

    revoke: async ({ refresh }: Tokens) => {
      const known = await configuration();
      if (refresh && known.serverMetadata().revocation_endpoint)
        await oidc.tokenRevocation(known, refresh);
    },

    /** Where signing out goes on, so that the next person at this desk is asked again. */
    farewell: async ({ idToken }: Tokens) => {
      const known = await configuration();
      if (!known.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(known, {
        post_logout_redirect_uri: `${settings.portal}/`,
        logout_uri: `${settings.portal}/`, // what Cognito calls the same
        ...(idToken && { id_token_hint: idToken }),
      });
    },
  };
};

const withoutEmpty = ({ access, accessUntil, refresh, idToken }: Tokens) => ({
  access,
  accessUntil,
  ...(refresh && { refresh }),
  ...(idToken && { idToken }),
});
