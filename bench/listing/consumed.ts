import { database } from '#functions/storage/client.ts';

interface Answered {
  ConsumedCapacity?: { CapacityUnits?: number } | undefined;
}

/** Asks the engine with every question what it cost, and adds it up: in capacity units. */
export const meter = () => {
  let units = 0;
  database.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(args);
      const { ConsumedCapacity } = answer.output as Answered;
      units += ConsumedCapacity?.CapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', name: 'meter', priority: 'low' },
  );
  return () => {
    const read = units;
    units = 0;
    return read;
  };
};
