import { startPortal } from '../../test/journeys/portal.ts';
import { figure, kilobytes, timed } from '../figures.ts';
import type { Part } from '../part.ts';
import { visit, whole } from '../visiting/visit.ts';
import { awards } from './awards.ts';

const SIZES = [5_000, 50_000] as const;
const TURNS = 40;
const AIM = 100;
const ALL = 100_000;

/** What citizens ask: nothing, much that is common, little that is rare, with filters, far behind. */
const questions = [
  '',
  '?q=lan+ho+diep',
  '?q=nghiên+cứu',
  '?q=giong+cay+trong&sort=amount',
  '?q=4999',
  '?kind=award&field=science&year=2024',
  '?commune=00004&sort=amount',
  '?q=cong+ty+lan&page=20',
];

const share = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** How long a search takes over a register of a province, and over one of ten. */
export const registering = async (): Promise<Part> => {
  const portal = await startPortal();
  const { service } = portal;
  // Only now: what they import reads its environment as it loads.
  const { fill } = await import('./fill.ts');
  const { meter } = await import('../listing/consumed.ts');
  const consumed = meter();
  const page = await portal.visit();
  const ask = async (address: string) => (await fetch(address)).arrayBuffer();

  const found = [];
  let size = 0;
  for (const next of SIZES) {
    await fill(awards(size, next));
    size = next;
    consumed();
    const first = await timed(() => ask(`${service.url}/register`));
    const loading = consumed();
    for (const question of questions) await ask(`${service.url}/register${question}`);
    consumed();
    const times: number[] = [];
    const pages: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const question of questions) {
        times.push(await timed(() => ask(`${service.url}/register${question}`)));
        pages.push(await timed(() => ask(`${portal.address}/register${question}`)));
      }
    const units = consumed() / (2 * times.length);
    const bytes = whole(await visit(page, '/register'));
    found.push({ size, first, loading, times, pages, units, bytes });
  }
  await portal.stop();

  const slowest = found.map(({ times }) => share(times, 0.95));
  const heaviest = Math.max(...found.map(({ bytes }) => bytes));
  return {
    title: 'Searching the register',
    table: [
      [
        'awards',
        'p50, ms',
        'p95, ms',
        'with its page, p95, ms',
        'capacity units a search',
        'first load, ms',
        'capacity units to load',
        'first visit',
      ],
      ...found.map(({ size, times, pages, units, first, loading, bytes }) => [
        figure(size),
        figure(share(times, 0.5)),
        figure(share(times, 0.95)),
        figure(share(pages, 0.95)),
        figure(units),
        figure(first),
        figure(loading),
        kilobytes(bytes),
      ]),
    ],
    aims: [
      {
        aim: `p95 of a search within ${AIM} ms`,
        found: `${figure(Math.max(...slowest))} ms`,
        met: Math.max(...slowest) <= AIM,
      },
      {
        aim: `a first visit within ${kilobytes(ALL)}`,
        found: kilobytes(heaviest),
        met: heaviest <= ALL,
      },
    ],
    notes: [
      `${questions.length} questions in turn, ${TURNS} times, through the gateway: common words, rare ones, filters, both orders, far pages. Every search asks the table one item; the rest is memory. The first load is what a new instance of the function does once.`,
    ],
  };
};
