import { defineEnvVars } from '@sveltejs/kit/env';
import { z } from 'zod';

const origin = z.url().transform((url) => new URL(url).origin);

/** Everything the web is told from outside; a missing one stops the start with its name. */
export const variables = defineEnvVars({
  PORTAL_URL: { schema: origin, description: 'Where people reach the portal' },
  API_URL: { schema: z.url(), description: 'Where the API answers' },
  API_AUDIENCE: { schema: z.string().optional(), description: 'Whom access tokens are for' },
  OBJECTS_URL: { schema: origin, description: 'Where files are sent' },
  KEPT_URL: { schema: origin.optional(), description: 'Where files are fetched, if elsewhere' },
  ISSUER_URL: { schema: z.url(), description: 'Who signs people in (OpenID Connect)' },
  SIGN_IN_URL: { schema: origin.optional(), description: 'Its pages, if not at its address' },
  CLIENT_ID: { schema: z.string().min(1) },
  CLIENT_SECRET: { schema: z.string().optional(), description: 'Absent: a public client' },
  DYNAMODB_ENDPOINT: { schema: z.url().optional(), description: 'Absent: the cloud’s own' },
  SESSIONS_TABLE: { schema: z.string().default('sessions') },
  GALLERY: { schema: z.string().optional(), description: '1 shows every part at /gallery' },
});
