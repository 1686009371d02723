import { ProblemError } from '#shared/http/problem.ts';

/** The problem that something attempted ended in; fails where it was not refused. */
export const refused = async (attempt: Promise<unknown>) => {
  const outcome = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof ProblemError) return outcome.problem;
  throw new Error('It was not refused.', { cause: outcome });
};

/** Its code alone. */
export const refusal = async (attempt: Promise<unknown>) => (await refused(attempt)).code;
