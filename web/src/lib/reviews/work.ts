import type { Seat } from '#shared/reviews/views.ts';
import type { Tone } from '#lib/tone.ts';

/** Where a member stands with one application. */
export type Work =
  'vote' | 'declare' | 'read' | 'waiting' | 'voted' | 'counted' | 'recused' | 'closed';

/** The parts of the list: what is to be done, what is awaited, what is over. */
export const shelves = ['vote', 'declare', 'read', 'waiting', 'done'] as const;
export type Shelf = (typeof shelves)[number];

const shelfOfWork: Record<Work, Shelf> = {
  vote: 'vote',
  declare: 'declare',
  read: 'read',
  waiting: 'waiting',
  voted: 'waiting',
  counted: 'done',
  recused: 'done',
  closed: 'done',
};

export const toneOf: Record<Work, Tone> = {
  vote: 'waiting',
  declare: 'waiting',
  read: 'waiting',
  waiting: 'good',
  voted: 'good',
  counted: 'good',
  recused: 'neutral',
  closed: 'neutral',
};

const isOver = ({ status, councilStatus }: Seat) =>
  status === 'counted' || councilStatus === 'concluded';

export const workOf = (seat: Seat): Work => {
  if (seat.interest === 'conflict') return 'recused';
  if (seat.interest === 'undeclared') return isOver(seat) ? 'closed' : 'declare';
  if (isOver(seat)) return 'counted';
  if (seat.status === 'voting') return seat.voted ? 'voted' : 'vote';
  return seat.comment === 'final' ? 'waiting' : 'read';
};

export const shelfOf = (seat: Seat) => shelfOfWork[workOf(seat)];

/** Where the next thing to do is done. */
export const hrefOf = (seat: Seat) => {
  const here = `/reviews/${seat.id}`;
  const work = workOf(seat);
  if (work === 'vote') return `${here}/ballot`;
  return work === 'declare' || work === 'recused' || work === 'closed' ? `${here}/interest` : here;
};

/** How many there are of each. */
export const countsOf = (seats: readonly Seat[]) => {
  const found = Map.groupBy(seats, shelfOf);
  return shelves.map((shelf) => ({ shelf, count: found.get(shelf)?.length ?? 0 }));
};

const order = (seat: Seat) => shelves.indexOf(shelfOf(seat));

/** Seats by council: those with something to do first, the nearest meeting first; the rest newest first. */
export const byCouncil = (seats: readonly Seat[]) => {
  const councils = [...Map.groupBy(seats, ({ councilId }) => councilId).values()];
  const groups = councils.flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const sorted = all.toSorted((one, other) => order(one) - order(other));
    const { councilId, callId, meetingAt } = first;
    return [{ councilId, callId, meetingAt, seats: sorted, isBusy: order(sorted[0] ?? first) < 3 }];
  });
  const at = ({ meetingAt = '' }: { meetingAt?: string | undefined }) => meetingAt;
  return groups.toSorted(
    (one, other) =>
      Number(other.isBusy) - Number(one.isBusy) ||
      at(one).localeCompare(at(other)) * (one.isBusy ? 1 : -1),
  );
};
