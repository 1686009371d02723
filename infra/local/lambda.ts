import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** What Node 24 functions are told about their call: the old callbacks are gone. */
export type LambdaContext = Omit<Context, 'done' | 'fail' | 'succeed'>;
export type Handler = (event: unknown, context: LambdaContext) => unknown;

/** One deployed function: its name (the context's, or `<context>-<file>`) and its code. */
export interface LambdaFunction {
  name: string;
  handler: Handler;
}

const running = new AsyncLocalStorage<string>();

/** Which function is at work just now: tests note with it which AWS calls each function makes. */
export const runningFunction = () => running.getStore();

/** The function did not answer in time; API Gateway says 503 then. */
export class TimedOut extends Error {}

/** Calls a function as Lambda does: the event is JSON, nobody waits longer than `timeout` ms. */
export const invoke = async (
  { name, handler }: LambdaFunction,
  event: object,
  timeout = 29_000,
) => {
  const copy: unknown = JSON.parse(JSON.stringify(event));
  const deadline = Date.now() + timeout;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimedOut(`${name} took longer than ${timeout} ms`)),
      timeout,
    );
  });
  try {
    const answer = running.run(name, async () => await handler(copy, contextOf(name, deadline)));
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};

const contextOf = (name: string, deadline: number): LambdaContext => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
  memoryLimitInMB: '512',
  awsRequestId: randomUUID(),
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});
