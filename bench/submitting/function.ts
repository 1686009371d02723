import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { deployed } from '#infra/local/functions.ts';
import { invoke } from '#infra/local/lambda.ts';
import { together } from '../figures.ts';

// A thread of its own for the function, as in the cloud, where no request shares one with its client.
const { atOnce } = z.object({ atOnce: z.int() }).parse(workerData);
const Events = z.array(z.looseObject({}));
const Answer = z.object({ statusCode: z.literal(201) });

const { contexts } = await deployed(['applications']);
const [applications] = contexts;
if (!applications) throw new Error('The function of applications is not there.');

const handIn = async (events: unknown) => {
  await together(Events.parse(events), atOnce, async (event) =>
    Answer.parse(await invoke(applications, event)),
  );
  parentPort?.postMessage('handed in');
};
parentPort?.on('message', (events: unknown) => void handIn(events));
parentPort?.postMessage('loaded');
