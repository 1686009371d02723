import { hasRole } from '#shared/identity/actor.ts';
import type { Hour } from '#shared/incubation/hour.ts';
import { instantOf } from '#shared/values/instant.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { appliesHere } from '#lib/organisations/places.ts';
import { wordsIn } from '#words/index.ts';

type Api = App.Locals['api'];
type Say = ReturnType<typeof wordsIn>['mentoring']['mentors']['awaits'];

const pageOf = ({ id }: Hour) => `/incubation/hours/${id}`;

const ofCentre = async (api: Api, say: Say): Promise<Awaited[]> => {
  const [proposed, conflicts] = await Promise.all([
    api.listMentors({ status: 'proposed' }),
    api.listConflicts({}),
  ]);
  const [first] = proposed.items;
  return [
    ...(first
      ? [
          {
            href: '/incubation/mentors?status=proposed',
            what: say.approve(proposed.items.length),
            about: first.name,
          },
        ]
      : []),
    ...conflicts.items.map(({ placeId, mentorName }) => ({
      href: `/incubation/mentors/for/${placeId}`,
      what: say.conflict,
      about: mentorName,
    })),
  ];
};

const ofMentor = async (api: Api, say: Say): Promise<Awaited[]> => {
  const [{ mentor }, asked, untold] = await Promise.all([
    api.getMyMentorProfile({}),
    api.listMyAssignments({}),
    api.listUntoldHours({}),
  ]);
  const [first] = untold.items;
  return [
    ...(mentor ? [] : [{ href: '/incubation/mentors/profile', what: say.profile }]),
    ...asked.items
      .filter(({ status }) => status === 'asked')
      .map(({ startupName }) => ({ href: '/incubation/hours', what: say.answer(startupName) })),
    ...(first
      ? [
          {
            href: untold.items.length === 1 ? pageOf(first) : '/incubation/hours',
            what: say.tell(untold.items.length),
            about: first.booking?.startupName ?? '',
          },
        ]
      : []),
  ];
};

/** Nobody is reminded of a rating for ever. */
const DAYS_TO_RATE = 30;

const ofFounder = async (api: Api, say: Say): Promise<Awaited[]> => {
  const { items } = await api.listMyBookings({});
  const now = new Date();
  const at = instantOf(now);
  const since = instantOf(new Date(now.getTime() - DAYS_TO_RATE * 86_400_000));
  return items.flatMap((hour): Awaited[] => {
    const line = { href: pageOf(hour), about: hour.mentorName };
    if (hour.status === 'booked' && hour.startsAt > at)
      return [{ ...line, what: say.meet, by: hour.startsAt }];
    const isOwed = hour.status === 'held' && !hour.rated.includes('startup');
    return isOwed && hour.startsAt > since ? [{ ...line, what: say.rate }] : [];
  });
};

/** What awaits the centre, mentors and founders of hours with one another. */
export const mentoringAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person) return [];
  const say = wordsIn(language).mentoring.mentors.awaits;
  const all = await Promise.all([
    hasRole(person, 'centre') ? ofCentre(api, say) : [],
    hasRole(person, 'mentor') ? ofMentor(api, say) : [],
    appliesHere(person) ? ofFounder(api, say) : [],
  ]);
  return all.flat();
};
