import type { Pluggable } from '@smithy/types';

/** One call to AWS: which service, which command, with what. */
export interface AwsCall {
  client: string;
  command: string;
  input: object;
}

const watchers = new Set<(call: AwsCall) => void>();

/** Hears every call to AWS from now on; the tests hold it against the policies. Answers how to stop. */
export const watchCalls = (watcher: (call: AwsCall) => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** What a client uses so that its calls can be heard. */
export const watching = <Input extends object, Output extends object>(): Pluggable<
  Input,
  Output
> => ({
  applyToStack: (stack) => {
    stack.add(
      (next, { clientName = '', commandName = '' }) =>
        (args) => {
          for (const watcher of watchers)
            watcher({ client: clientName, command: commandName, input: args.input });
          return next(args);
        },
      { step: 'initialize', name: 'watching' },
    );
  },
});
