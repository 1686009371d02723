import type { Context, ContextName, Trigger } from '#functions/contexts.ts';
import type { Handler, LambdaFunction } from './lambda.ts';
import type { Served } from './routing.ts';

/** Everything that is deployed: a function a context, and those that events call. */
export interface Deployed {
  contexts: readonly Served[];
  on: (trigger: Trigger) => readonly LambdaFunction[];
  /** Those that streams are carried to, each with the tables whose streams. */
  followers: readonly Follower[];
}

export interface Follower {
  to: LambdaFunction;
  tables: readonly string[];
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
      all.flatMap(([name, { also = {}, follows = [] }]) =>
        Object.entries(also).map(async ([file, trigger]) => ({
          trigger,
          tables: follows.filter((one) => all.some(([other]) => one === other)).map(tableOf),
          to: await load(name, file),
        })),
      ),
    ),
  ]);
  return {
    contexts: served,
    on: (wanted) => called.filter(({ trigger }) => trigger === wanted).map(({ to }) => to),
    followers: called.filter(({ trigger }) => trigger === 'streams' || trigger === 'changes'),
  };
};

const tableOf = (name: ContextName) => process.env[`${name.toUpperCase()}_TABLE`] ?? name;

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
