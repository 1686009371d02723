import { ProblemError, type FieldProblem, type Problem } from '#shared/http/problem.ts';

/** Lets a page say better than the service what is wrong: the service knows a shape, the page its papers. */
export const inOwnWords = async <Result>(
  say: (problem: Problem) => Problem,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProblemError ? new ProblemError(say(error.problem)) : error;
  }
};

/** A problem with its fields said anew. */
export const withFields = (
  problem: Problem,
  say: (field: FieldProblem) => FieldProblem,
): Problem => (problem.fields ? { ...problem, fields: problem.fields.map(say) } : problem);

/** Says of a reason that is none yet what makes it one. */
export const sayReason = (tooShort: string) => (problem: Problem) =>
  withFields(problem, (found) =>
    found.field === 'reason' && found.code !== 'too-long' ? { ...found, message: tooShort } : found,
  );
