import { z } from 'zod';
import { keyOf, newSecret } from './secret.ts';
import type { SessionStore } from './store.ts';

/** What the issuer gave: tokens, which never leave the server. Times are seconds since 1970. */
export const Tokens = z.object({
  access: z.string(),
  accessUntil: z.number(),
  refresh: z.string().optional(),
  idToken: z.string().optional(),
});
export type Tokens = z.infer<typeof Tokens>;

const Session = z.object({ tokens: Tokens, startedAt: z.number() });
type Session = z.infer<typeof Session>;

const HOUR = 60 * 60;
const AT_MOST = 12 * HOUR;
const IDLE = 2 * HOUR;
const SOON = 60;

const seconds = () => Date.now() / 1000;
const endOf = ({ tokens, startedAt }: Session) =>
  Math.min(startedAt + AT_MOST, tokens.refresh ? seconds() + IDLE : tokens.accessUntil);

/** Opens, reads and ends sessions; renews the access token shortly before it ends. */
export const sessions = (store: SessionStore, renew: (tokens: Tokens) => Promise<Tokens>) => {
  const renewing = new Map<string, Promise<Tokens | undefined>>();
  const find = async (key: string) => Session.safeParse(await store.get(key)).data;

  const renewed = async (key: string, session: Session) => {
    try {
      const tokens = await renew(session.tokens);
      const renewal = { ...session, tokens };
      return (await store.replace(key, renewal, endOf(renewal))) ? tokens : undefined;
    } catch {
      // Another server may have used the refresh token a moment before us; then its tokens are there.
      const tokens = (await find(key))?.tokens;
      return tokens && tokens.accessUntil > seconds() ? tokens : undefined;
    }
  };

  return {
    /** Keeps the tokens and gives the secret for the cookie. */
    start: async (tokens: Tokens) => {
      const id = newSecret();
      const session = { tokens, startedAt: seconds() };
      await store.put(keyOf(id), session, endOf(session));
      return id;
    },

    /** Tokens that are good now, or nothing when the session has ended. */
    read: async (id: string) => {
      const key = keyOf(id);
      const session = await find(key);
      if (!session) return undefined;
      const { tokens } = session;
      if (tokens.accessUntil > seconds() + SOON) return tokens;
      if (!tokens.refresh) return tokens.accessUntil > seconds() ? tokens : undefined;
      // Two pages at once must not use one refresh token twice: the issuer would take it for theft.
      const pending = renewing.get(key) ?? renewed(key, session);
      renewing.set(key, pending);
      return pending.finally(() => renewing.delete(key));
    },

    end: async (id: string) => Session.safeParse(await store.take(keyOf(id))).data?.tokens,
  };
};
