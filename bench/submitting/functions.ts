import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const file = new URL('function.ts', import.meta.url);

/** The function of applications, loaded in as many threads as there are cores. */
export const functions = async (atOnce: number) => {
  const many = availableParallelism();
  const workers = Array.from(
    { length: many },
    () => new Worker(file, { workerData: { atOnce: Math.ceil(atOnce / many) } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));

  return {
    many,
    /** Calls it with every event; each thread gets its share. */
    call: async (events: readonly unknown[]) => {
      await Promise.all(
        workers.map(async (worker, index) => {
          const share = events.filter((_, at) => at % many === index);
          const done = once(worker, 'message');
          worker.postMessage(share);
          await done;
        }),
      );
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
};
