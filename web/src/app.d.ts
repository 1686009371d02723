import type { Api } from '#lib/server/api.ts';
import type { Failed } from '#lib/form.ts';
import type { Problem } from '#shared/http/problem.ts';
import type { Language } from '#shared/values/localised.ts';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** Follows the request into the API's log, and stands on error pages. */
      correlationId: string;
      /** The access token of who is signed in; only the API client needs it. */
      token: string | undefined;
      api: Api;
      /** Who is signed in: asked at most once a request; `person` is absent before the first visit. */
      me: () => ReturnType<Api['getMe']>;
    }
    interface PageData {
      language: Language;
      now: string;
      signedIn: boolean;
      name?: string | undefined;
      notice?: string | undefined;
    }
    interface Error {
      correlationId?: string;
      problem?: Problem;
      /** What was posted and may not have arrived, to be sent again. */
      sent?: readonly (readonly [name: string, text: string])[];
    }
    interface PageState {
      form?: Failed;
    }
  }
}
