import { monthOf } from '#shared/insights/month.ts';
import type { BoardCard } from '#shared/incubation/views.ts';
import { firstDay, periodsBetween } from '#shared/startups/period.ts';
import { addMonths, type Day, daysBetween } from '#shared/values/instant.ts';

/** How far a goal is: late is what is still open after its day. */
export type Mark = 'accepted' | 'delivered' | 'late' | 'open';
export const marks: readonly Mark[] = ['accepted', 'delivered', 'open', 'late'];

export const markOf = ({ status, dueOn }: BoardCard['goals'][number], today: Day): Mark =>
  status === 'open' && dueOn < today ? 'late' : status;

/** Which days a timeline spans: whole months, from the first that matters to the last. */
export const spanOf = (cards: readonly BoardCard[], today: Day) => {
  const days = cards.flatMap(({ admittedOn, endedOn, goals }) => [
    admittedOn,
    endedOn ?? today,
    ...goals.map(({ dueOn }) => dueOn),
  ]);
  const sorted = [today, ...days].toSorted();
  const months = periodsBetween(monthOf(sorted[0] ?? today), monthOf(sorted.at(-1) ?? today));
  const starts = months.map(firstDay);
  const last = starts.at(-1) ?? today;
  return { from: starts[0] ?? today, until: addMonths(last, 1), starts };
};
export type Span = ReturnType<typeof spanOf>;

/** Where a day lies in a span, in percent from where reading begins. */
export const percentOf = ({ from, until }: Span, day: Day) =>
  (daysBetween(from, day) / daysBetween(from, until)) * 100;

/** Every goal of a board by its day, with whose it is. */
export const goalsByDay = (cards: readonly BoardCard[]) =>
  cards
    .flatMap(({ id: placeId, startupName, goals }) =>
      goals.map((goal) => ({ ...goal, placeId, startupName })),
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
