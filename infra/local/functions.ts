import type { Handler, LambdaFunction } from './lambda.ts';
import type { Served } from './routing.ts';

/** Everything that is deployed: a function a context, and the three that events call. */
export interface Deployed {
  contexts: readonly Served[];
  /** Hears the verdict of the scanner. */
  verdict: LambdaFunction;
  /** Hears the changes of every table. */
  stream: LambdaFunction;
  /** Runs every morning. */
  remind: LambdaFunction;
}

/** Loads the deployed code. Only now: it reads its environment as it loads. */
export const deployed = async (): Promise<Deployed> => {
  const { contexts } = await import('#functions/contexts.ts');
  const [verdict, stream, remind, ...served] = await Promise.all([
    load('documents-verdict', 'documents/verdict'),
    load('notices-stream', 'notices/stream'),
    load('notices-remind', 'notices/remind'),
    ...Object.entries(contexts).map(async ([name, { routes }]) => ({
      ...(await load(name, `${name}/index`)),
      routes,
    })),
  ]);
  return { contexts: served, verdict, stream, remind };
};

const load = async (name: string, file: string): Promise<LambdaFunction> => {
  const found: unknown = await import(`#functions/${file}.ts`);
  if (!hasHandler(found)) throw new Error(`functions/${file}.ts exports no handler`);
  return { name, handler: found.handler };
};

const hasHandler = (found: unknown): found is { handler: Handler } =>
  typeof found === 'object' &&
  found !== null &&
  'handler' in found &&
  typeof found.handler === 'function';
