import type { RequestEvent } from '@sveltejs/kit';
import type { CaughtError } from '@sveltejs/kit/hooks';
import { ProblemError } from '#shared/http/problem.ts';
import { ApiUnreachable, SessionEnded } from './api.ts';
import { postedIn } from './posted.ts';

/** One line for the log, found again by the code on the person's page. */
export const log = (correlationId: string, where: string, error: unknown) => {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ level: 'error', correlationId, where, what }));
};

const statusOf = (error: unknown) => {
  if (error instanceof SessionEnded) return 401;
  return error instanceof ApiUnreachable ? 503 : 500;
};

/** What an error page is told. */
export const describe = (caught: CaughtError, { locals, route, request }: RequestEvent) => {
  const { correlationId } = locals;
  if (caught.kind !== 'unknown') return { correlationId };

  const { error } = caught;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const status = problem?.status ?? statusOf(error);
  if (status >= 500) log(correlationId, `${request.method} ${route.id ?? 'nowhere'}`, error);
  const sent = status >= 500 || status === 401 ? postedIn(request) : undefined;
  return {
    status,
    message: problem?.title ?? 'error',
    correlationId,
    ...(problem && { problem }),
    ...(sent && { sent }),
  };
};
