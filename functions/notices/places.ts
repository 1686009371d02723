import * as z from 'zod';
import { CohortId, PlaceId, type Place } from '#shared/incubation/model.ts';
import { rulesOf } from '#shared/incubation/programmes/index.ts';
import { nextSurvey } from '#shared/incubation/surveys.ts';
import { addDays, dayOf, type Instant } from '#shared/values/instant.ts';
import type { Draft, Told } from './letters.ts';
import type { LetterWords, Wording } from './words/index.ts';
import type { World } from './world.ts';

type Say = (
  words: LetterWords['places'],
  about: { startupName: string; cohortName: string },
) => Wording;

const toFounders = async (place: Place, world: World, say: Say): Promise<Draft> => {
  const [startup, cohort] = await Promise.all([
    world.startups.get(place.startupId),
    world.cohorts.get(place.cohortId),
  ]);
  const about = { startupName: startup.name, cohortName: cohort.name };
  return {
    to: await world.foundersOf(startup),
    say: ({ places }) => say(places, about),
    link: `/incubation/places/${place.id}`,
  };
};

type Writer = (told: Told, world: World) => Promise<Draft[]>;

const writer =
  (say: (place: Place, told: Told) => Say): Writer =>
  async (told, world) => {
    const place = await world.places.get(PlaceId.parse(told.pk));
    return [await toFounders(place, world, say(place, told))];
  };

const titleIn = ({ event }: Told) => z.string().parse(event.facts?.title);

/** To founders, about their place in a cohort. */
export const ofPlaces: Record<string, Writer> = {
  admitted: writer(
    ({ admittedOn }) =>
      (words, about) =>
        words.admitted({ ...about, on: admittedOn }),
  ),
  milestoneReturned: writer((_, told) => (words, about) => {
    const reason = told.event.note ?? '';
    return words.milestoneReturned({ ...about, title: titleIn(told), reason });
  }),
  milestoneAccepted: writer(
    (_, told) => (words, about) => words.milestoneAccepted({ ...about, title: titleIn(told) }),
  ),
  graduate: writer(
    ({ since, endedOn = since }) =>
      (words, about) =>
        words.graduated({ ...about, on: endedOn }),
  ),
};

const invited: Writer = async ({ pk, event }, world) => {
  const slots = await world.cohorts.slots(CohortId.parse(pk));
  const slot = slots.find(({ id }) => id === event.facts?.slotId);
  if (!slot) return [];
  return [
    {
      to: await world.membersOf(slot.organisationId),
      say: ({ places }) => places.slot({ ...slot, isMoved: event.type === 'slotMoved' }),
      link: '/incubation',
    },
  ];
};

/** To applicants, about when the centre listens to them. */
export const ofSlots: Record<string, Writer> = { slotMade: invited, slotMoved: invited };

/** How long back a morning looks: a survey is asked for once, even when some mornings failed. */
const DAYS_BACK = 7;

/** Asks graduates how they fare, each founder once a survey. */
export const surveysDue = async (
  world: World,
  now: Instant,
  send: (letter: Draft, occasion: string) => Promise<void>,
) => {
  const today = dayOf(now);
  for (const place of await world.toSurvey({ from: addDays(today, -DAYS_BACK), until: today })) {
    const survey = nextSurvey(place, rulesOf(await world.cohorts.get(place.cohortId)));
    if (!survey) continue;
    const { months } = survey;
    const letter = await toFounders(place, world, (words, about) =>
      words.surveyDue({ ...about, months }),
    );
    await send(
      { ...letter, link: `/incubation/places/${place.id}/survey` },
      `survey|${place.id}|${months}`,
    );
  }
};
