import { aSubmittedApplication } from '../../test/given/applications.ts';
import { anOpenCall } from '../../test/given/calls.ts';
import { cast } from '../../test/given/people.ts';
import { startService } from '../../test/service.ts';
import { figure, times } from '../figures.ts';
import type { Part } from '../part.ts';

const AIM = 1.2;

/** What it takes to list the first applications of a call, however many there are. */
export const listing = async (): Promise<Part> => {
  const service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
  });
  const { mamXanh } = await cast(service);
  const call = await anOpenCall(service, { checklist: [] });
  const { actions, closesAt, sections, attachments, ...application } = await aSubmittedApplication(
    service,
    'lan',
    mamXanh,
    call,
  );
  // Only now: what it imports reads its environment as it loads.
  const { pages, TURNS } = await import('./pages.ts');
  const found = await pages(service, application);
  await service.stop();

  const [least, ...more] = found;
  const worst = (of: (one: (typeof found)[number]) => number) =>
    Math.max(...more.map((one) => of(one) / (least ? of(least) : 1)));
  const slower = worst(({ time }) => time);
  const dearer = worst(({ units }) => units);
  return {
    title: 'Listing',
    table: [
      ['applications of the call', 'on the page', 'ms', 'capacity units', 'loaded in'],
      ...found.map(({ size, items, time, units, took }) => [
        figure(size),
        figure(items),
        figure(time),
        figure(units),
        `${figure(took / 1000)} s`,
      ]),
    ],
    aims: [
      { aim: `time flat within ${AIM} ×`, found: times(slower), met: slower <= AIM },
      { aim: `capacity flat within ${AIM} ×`, found: times(dearer), met: dearer <= AIM },
    ],
    notes: [
      `An officer asks for the first page of applications in one status through the gateway; medians of ${TURNS} turns, the calls in turn. All calls are in one table, on disk.`,
    ],
  };
};
