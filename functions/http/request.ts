import type { Instant } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Write } from '../storage/commit.ts';

/** What an operation may know of the request besides its input and actor. */
export interface Request {
  /** When the gateway took it in: the one clock of deadlines. */
  receivedAt: Instant;
  language: Language;
  correlationId: string;
  /** Issuer and subject as the token has them; only registration needs them. */
  claims: { issuer: string; subject: string };
  /** What to write with the effect so that a repeated request gets this same answer. */
  keep: (output: unknown) => Write[];
}
