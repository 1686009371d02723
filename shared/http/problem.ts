import * as z from 'zod';

/** One thing wrong with one field: a message id, what it needs to be said, and the sentence. */
export const FieldProblem = z.object({
  field: z.string(),
  code: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** The body of every response that is not a success (RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  status: z.int(),
  code: z.string(),
  title: z.string(),
  detail: z.record(z.string(), z.unknown()).optional(),
  fields: z.array(FieldProblem).optional(),
  correlationId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** What a client throws when the API said no. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}
