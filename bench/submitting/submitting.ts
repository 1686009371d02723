import { aCompleteDraft } from '../../test/given/applications.ts';
import { anOpenCall } from '../../test/given/calls.ts';
import { cast } from '../../test/given/people.ts';
import { startService } from '../../test/service.ts';
import { figure, median, times } from '../figures.ts';
import type { Part } from '../part.ts';

const AIM = 0.7;

/** How many complete drafts are handed in a second, beside the bare transaction that does it. */
export const submitting = async (): Promise<Part> => {
  const service = await startService();
  const { mamXanh } = await cast(service);
  const draft = await aCompleteDraft(service, 'lan', mamXanh, await anOpenCall(service));
  // Only now: what it imports reads its environment as it loads.
  const { rounds, AT_ONCE, DRAFTS, ROUNDS } = await import('./rounds.ts');
  const { found, parts, threads } = await rounds(service, draft);
  await service.stop();

  const middle = (of: (one: (typeof found)[number]) => number) => median(found.map(of));
  const ratio = middle(({ byFunction, bare }) => byFunction / bare);
  const locally = middle(({ byGateway, bare }) => byGateway / bare);
  return {
    title: 'Handing in',
    table: [
      ['', 'a second', 'ratio'],
      ['the bare transaction', figure(middle(({ bare }) => bare)), times(1)],
      ['a complete draft, by the function', figure(middle((one) => one.byFunction)), times(ratio)],
      ['… by the gateway of one machine', figure(middle((one) => one.byGateway)), times(locally)],
    ],
    aims: [
      {
        aim: `by the function, ratio ≥ ${AIM}`,
        found: times(ratio),
        met: ratio >= AIM,
        why: 'The engine of one machine writes in a few milliseconds of the same two cores on which the function reads three times, checks every answer against the form, and signs four requests; each of those costs about as much as a third of the transaction. A database in the cloud has cores of its own.',
      },
    ],
    notes: [
      `Medians of ${ROUNDS} rounds of ${DRAFTS} each in turn, ${AT_ONCE} at once; the transaction has ${parts} parts. The function runs as deployed, in ${threads} threads: it checks who acts, reads the draft, the call and the form, checks every answer, and writes.`,
      'The gateway of one machine stands for API Gateway: here it reads HTTP, checks the token’s signature, and runs in one thread with the function and its clients.',
    ],
  };
};
