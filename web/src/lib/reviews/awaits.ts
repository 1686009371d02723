import type { Seat } from '#shared/reviews/views.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';
import { callTitles, seatsFrom } from './seats.ts';
import { hrefOf, workOf } from './work.ts';

const tasks = ['vote', 'declare', 'read'] as const;

/** What awaits a council member: a vote that is open now, interests to declare, dossiers to read. */
export const reviewsAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person?.roles.includes('expert')) return [];
  const { seats } = await seatsFrom(api);
  const open = seats.filter((seat) => tasks.some((task) => task === workOf(seat)));
  const titles = await callTitles(api, open, language);
  const say = wordsIn(language).reviews.awaits;
  const now = new Date().toISOString();

  /** One line a council and task: thirty dossiers are one evening, not thirty lines. */
  const line = (task: (typeof tasks)[number], group: readonly Seat[]): Awaited[] => {
    const [seat] = group;
    if (!seat) return [];
    const { callId, applicationTitle, meetingAt } = seat;
    const isOne = group.length === 1;
    return [
      {
        href: isOne ? hrefOf(seat) : `/reviews?show=${task}`,
        what: say[task](group.length),
        about: isOne ? applicationTitle : (titles[callId] ?? ''),
        ...(task === 'vote' && { now: true }),
        // Once the meeting has begun there is no time left to tell of.
        ...(meetingAt && meetingAt > now && { by: meetingAt }),
      },
    ];
  };
  return tasks.flatMap((task) =>
    [
      ...Map.groupBy(
        open.filter((seat) => workOf(seat) === task),
        ({ councilId }) => councilId,
      ).values(),
    ].flatMap((group) => line(task, group)),
  );
};
