import { hasRole } from '#shared/identity/actor.ts';
import { mondayOf } from '#shared/incubation/rag.ts';
import type { Attention, PlaceCard } from '#shared/incubation/views.ts';
import { addDays, dayOf, endOfDay, type Instant, instantOf } from '#shared/values/instant.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn, type Words } from '#words/index.ts';

type Say = Words['incubation']['awaits'];

const at = (id: string, page = '') => `/incubation/places/${id}${page}`;

/** To the centre: what was delivered, who is in trouble, whom nobody asked after. */
const forCentre = ({ deliveries, red, surveys }: Attention, say: Say): Awaited[] => [
  ...deliveries.map(({ placeId, milestone, startupName }) => ({
    href: at(placeId, `/milestones/${milestone.id}`),
    what: say.judge(startupName),
    about: milestone.title,
  })),
  ...red.map(({ id, startupName, cohortName }) => ({
    href: at(id),
    what: say.red(startupName),
    about: cohortName,
  })),
  ...surveys.flatMap(({ id, startupName, cohortName, survey }) =>
    survey
      ? [
          {
            href: at(id, '/survey'),
            what: say.survey(startupName, survey.months),
            about: cohortName,
          },
        ]
      : [],
  ),
];

const isFollowed = ({ status }: PlaceCard) =>
  status === 'preIncubation' || status === 'incubation' || status === 'extension';

/** To founders: this week’s check-in, the next milestone, a survey that is due. */
const forFounder = (card: PlaceCard, say: Say, now: Instant): Awaited[] => {
  const { id, startupName, next, survey, lastCheckIn = '' } = card;
  const today = dayOf(now);
  const monday = mondayOf(today);
  const owesCheckIn = isFollowed(card) && lastCheckIn < monday;
  const isNear = next && next.dueOn <= addDays(today, 30);
  return [
    ...(owesCheckIn
      ? [
          {
            href: at(id, '/check-in'),
            what: say.checkIn(startupName),
            by: endOfDay(addDays(monday, 6)),
          },
        ]
      : []),
    ...(isFollowed(card) && isNear
      ? [
          {
            href: at(id, '#milestones'),
            what: say.milestone,
            about: `${next.title} · ${startupName}`,
            by: endOfDay(next.dueOn),
          },
        ]
      : []),
    ...(survey && survey.on <= today
      ? [{ href: at(id, '/survey'), what: say.mySurvey(survey.months), about: startupName }]
      : []),
  ];
};

/** What incubation has for the centre, for founders and for applicants who are invited. */
export const incubationAwaiting = async ({ api, me, language }: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  if (!person) return [];
  const say = wordsIn(language).incubation.awaits;
  const now = instantOf(new Date());
  const [attention, mine, slots] = await Promise.all([
    hasRole(person, 'centre') ? api.getAttention({}) : undefined,
    api.listMyPlaces({}),
    api.listMySlots({}),
  ]);
  const own = mine.items.filter(({ mentors }) => !mentors.includes(person.id));
  return [
    ...(attention ? forCentre(attention, say) : []),
    ...own.flatMap((card) => forFounder(card, say, now)),
    ...slots.items.map(({ kind, title, startsAt }) => ({
      href: '/incubation',
      what: say[kind],
      about: title,
      by: startsAt,
    })),
  ];
};
