import type { Context, ContextName } from '#functions/contexts.ts';
import type { Handler, LambdaFunction } from './lambda.ts';
import type { Served } from './routing.ts';

type Trigger = NonNullable<Context['also']>[string];

/** Everything that is deployed: a function a context, and those that events call. */
export interface Deployed {
  contexts: readonly Served[];
  on: (trigger: Trigger) => readonly LambdaFunction[];
}

/** Loads the deployed code, of every context or `only` these. Only now: it reads its environment as it loads. */
export const deployed = async (only?: readonly ContextName[]): Promise<Deployed> => {
  const { contexts } = await import('#functions/contexts.ts');
  const entries: [string, Context][] = Object.entries(contexts);
  const all = entries.filter(([name]) => !only || only.some((wanted) => wanted === name));
  const [served, called] = await Promise.all([
    Promise.all(
      all.map(async ([name, { routes }]) => ({ ...(await load(name, 'index')), name, routes })),
    ),
    Promise.all(
      all.flatMap(([name, { also = {} }]) =>
        Object.entries(also).map(async ([file, trigger]) => ({
          trigger,
          ...(await load(name, file)),
        })),
      ),
    ),
  ]);
  return { contexts: served, on: (wanted) => called.filter(({ trigger }) => trigger === wanted) };
};

const load = async (context: string, file: string): Promise<LambdaFunction> => {
  const found: unknown = await import(`#functions/${context}/${file}.ts`);
  if (!hasHandler(found)) throw new Error(`functions/${context}/${file}.ts exports no handler`);
  return { name: `${context}-${file}`, handler: found.handler };
};

const hasHandler = (found: unknown): found is { handler: Handler } =>
  typeof found === 'object' &&
  found !== null &&
  'handler' in found &&
  typeof found.handler === 'function';
