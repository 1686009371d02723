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
  const found = await rounds(service, draft);
  await service.stop();

  const ratio = median(found.map(({ handedIn, bare }) => handedIn / bare));
  return {
    title: 'Handing in',
    table: [
      ['', 'a second'],
      ['complete drafts handed in', figure(median(found.map(({ handedIn }) => handedIn)))],
      ['the bare transaction', figure(median(found.map(({ bare }) => bare)))],
    ],
    aims: [{ aim: `ratio ≥ ${AIM}`, found: times(ratio), met: ratio >= AIM }],
    notes: [
      `${ROUNDS} rounds of ${DRAFTS} drafts and ${DRAFTS} transactions in turn, ${AT_ONCE} at once; each transaction has ${found[0]?.parts ?? 0} parts.`,
    ],
  };
};
