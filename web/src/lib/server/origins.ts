import { ISSUER_URL, KEPT_URL, OBJECTS_URL, PORTAL_URL, SIGN_IN_URL } from '$app/env/private';
import type { Origins } from './headers.ts';

/** Whom our pages speak with. One machine has one store and one issuer; the cloud has a bucket to post to, another
 * name to fetch from, and Cognito's pages elsewhere than its tokens. */
export const origins: Origins = {
  portal: PORTAL_URL,
  objects: OBJECTS_URL,
  kept: KEPT_URL ?? OBJECTS_URL,
  signIn: SIGN_IN_URL ?? new URL(ISSUER_URL).origin,
};
