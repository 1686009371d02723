import * as z from 'zod';
import type { PersonId } from '#shared/identity/actor.ts';
import { Blocker, CheckIn, Comment, Milestone, Survey } from '#shared/incubation/following.ts';
import { Place, PlaceId, type Cohort, type CohortId } from '#shared/incubation/model.ts';
import { rulesOf } from '#shared/incubation/programmes/index.ts';
import { nextSurvey } from '#shared/incubation/surveys.ts';
import type { StartupId } from '#shared/startups/model.ts';
import type { Day } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import { everyPage } from '../storage/every-page.ts';
import type { Key, Slice, Table } from '../storage/table.ts';

const Pointer = z.object({ placeId: PlaceId });
const skOf = ({ sk }: Key) => String(sk);

/** Each kind of thing that is followed of a place, from items of one place or of a whole board. */
const sorted = (items: readonly Key[]) => {
  const each = <T>(prefix: string, schema: z.ZodType<T>) =>
    items.filter((item) => skOf(item).startsWith(prefix)).map((item) => schema.parse(item));
  return {
    blockers: each('blocker#', Blocker),
    checkIns: each('checkin#', CheckIn),
    comments: each('comment#', Comment),
    milestones: each('milestone#', Milestone).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    places: each('place', Place),
    surveys: each('survey#', Survey),
  };
};

/** What the indexes ask of a place. */
const indexed = (place: Place, cohort: Pick<Cohort, 'rulesId'>) => {
  const survey = nextSurvey(place, rulesOf(cohort));
  return {
    ...onBoard(place, 'place'),
    ...(survey && { surveying: 'due', surveyOn: survey.on }),
  };
};

const onBoard = ({ cohortId, id }: Pick<Place, 'cohortId' | 'id'>, sk: string) => ({
  board: cohortId,
  boardKey: `${id}#${sk}`,
});

/** Places with all that is followed of them, each thing an item beside the place itself. */
export const placeRepository = (table: Table) => {
  const history = historyOf(table);
  const find = async <T>(schema: z.ZodType<T>, id: PlaceId, sk: string) => {
    const item = await table.get(id, sk);
    return item && schema.parse(item);
  };
  const get = async <T>(schema: z.ZodType<T>, id: PlaceId, sk: string) => {
    const found = await find(schema, id, sk);
    if (!found) throw refuse('not-found');
    return found;
  };
  const mentored = ({ id }: Place, mentor: PersonId) => ({
    pk: id,
    sk: `mentor#${mentor}`,
    mentorOf: mentor,
    placeId: id,
  });

  return {
    get: (id: PlaceId) => get(Place, id, 'place'),

    /** Both writes a change of a place consists of. */
    changed: (place: Place, cohort: Pick<Cohort, 'rulesId'>, event: HistoryEvent): Write[] => [
      table.record({ pk: place.id, sk: 'place', ...indexed(place, cohort), ...place }),
      history.add('place', place.id, event),
    ],

    /** Enters the place under its startup, which has one in a cohort. */
    held: ({ id, startupId, cohortId }: Place): Write =>
      table.fresh(
        { pk: `startup#${startupId}`, sk: cohortId, placeId: id },
        refuse('already-admitted'),
      ),

    /** Enters the place under its mentors, and takes it from those who are no more. */
    mentored: (place: Place, before: readonly PersonId[] = []): Write[] => [
      ...place.mentors
        .filter((mentor) => !before.includes(mentor))
        .map((mentor) => table.put(mentored(place, mentor))),
      ...before
        .filter((mentor) => !place.mentors.includes(mentor))
        .map((mentor) => table.remove(place.id, `mentor#${mentor}`)),
    ],

    /** An event of a part of a place; the place itself stays as it is. */
    noted: (id: PlaceId, event: HistoryEvent, child: string): Write =>
      history.add('place', id, event, child),

    /** The place and all that is followed of it, in one question; its history lies between. */
    whole: async (id: PlaceId) => {
      const [before, after] = await Promise.all([
        table.all(id, '', { from: 'blocker#', until: 'comment#\uffff' }),
        table.all(id, '', { from: 'milestone#', until: 'survey#\uffff' }),
      ]);
      const { places, ...parts } = sorted([...before, ...after]);
      const [place] = places;
      if (!place) throw refuse('not-found');
      return { place, ...parts };
    },

    milestone: (id: PlaceId, key: string) => get(Milestone, id, `milestone#${key}`),
    keepMilestone: (place: Place, milestone: Milestone): Write => {
      const sk = `milestone#${milestone.id}`;
      return table.record({ pk: place.id, sk, ...onBoard(place, sk), ...milestone });
    },
    keepComment: (id: PlaceId, comment: Comment): Write =>
      table.fresh({ pk: id, sk: `comment#${comment.at}#${comment.by}`, ...comment }),

    blocker: (id: PlaceId, key: string) => get(Blocker, id, `blocker#${key}`),
    keepBlocker: (place: Place, blocker: Blocker): Write => {
      const sk = `blocker#${blocker.id}`;
      const shown = blocker.clearedAt ? {} : onBoard(place, sk);
      return table.record({ pk: place.id, sk, ...shown, ...blocker });
    },

    checkIn: (id: PlaceId, week: Day) => find(CheckIn, id, `checkin#${week}`),
    keepCheckIn: (id: PlaceId, checkIn: CheckIn): Write =>
      table.record({ pk: id, sk: `checkin#${checkIn.week}`, ...checkIn }),

    survey: (id: PlaceId, months: number) => find(Survey, id, `survey#${months}`),
    keepSurvey: (id: PlaceId, survey: Survey): Write =>
      table.record({ pk: id, sk: `survey#${survey.months}`, ...survey }),

    /** Every place of a cohort with its milestones and open blockers; bounded by the quota. */
    board: async (cohortId: CohortId) => {
      const items = await everyPage((after) => table.by('byBoard', cohortId, { after }));
      const perPlace = Map.groupBy(items, ({ pk }) => String(pk));
      return [...perPlace.values()].flatMap((own) => {
        const { places, milestones, blockers } = sorted(own);
        return places.map((place) => ({ place, milestones, blockers }));
      });
    },

    /** The place of a startup in this cohort, if it was admitted. */
    inCohort: async (id: StartupId, cohortId: CohortId) => {
      const item = await table.get(`startup#${id}`, cohortId);
      return item && Pointer.parse(item).placeId;
    },

    ofStartup: async (id: StartupId) =>
      (await table.all(`startup#${id}`, '')).map((item) => Pointer.parse(item).placeId),

    ofMentor: async (mentor: PersonId, slice: Slice = {}) =>
      (await table.by('byMentor', mentor, slice)).items.map((item) => Pointer.parse(item).placeId),

    /** Graduates whose next survey can be answered since a day in these bounds. */
    toSurvey: async (slice: Slice) => {
      const { items, after } = await table.by('bySurvey', 'due', slice);
      return { items: items.map((item) => Place.parse(item)), after };
    },

    history: (id: PlaceId, slice: Slice) => history.page(id, slice),
  };
};
export type PlaceRepository = ReturnType<typeof placeRepository>;
