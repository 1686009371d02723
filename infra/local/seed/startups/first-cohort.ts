import type { Stage } from '../stage.ts';
import { aim, beginCohort, end, reach, seat, step, type Seated } from './cohorts.ts';
import { tellingDay } from './months.ts';
import type { CohortId } from '#shared/incubation/model.ts';
import { FOUNDERS, type Registered } from './register.ts';
import { Dong } from '#shared/values/dong.ts';
import { addDays } from '#shared/values/instant.ts';

type Place = Seated & { venture: Registered; goals: Awaited<ReturnType<typeof aim>>[] };

/** When things happened in the first cohort, in months before today. */
const BEGAN = 33;
const INCUBATED = 30;
const PILOTED = 26;
const SOLD = 18;
export const GRADUATED = 14;
const SURVEYED = 2;

const each = async <T>(list: readonly T[], act: (one: T) => Promise<unknown>) => {
  await Promise.all(list.map(act));
};

const wentOnUntil = ({ venture }: Place, monthsAgo: number) =>
  venture.endedAgo === undefined || venture.endedAgo < monthsAgo;

/** The cohort that began three years ago: most graduated, some left, all are asked after. */
export const firstCohort = (stage: Stage, ventures: readonly Registered[]) => {
  const places: Place[] = [];
  const cohorts: CohortId[] = [];
  const on = (monthsAgo: number) => tellingDay(stage, monthsAgo);

  const begin = async () => {
    const cohortId = await beginCohort(stage, {
      name: 'Khóa 1 (mẫu)',
      on: on(BEGAN),
      quota: 18,
      mentors: [],
    });
    cohorts.push(cohortId);
    for (const venture of ventures.slice(0, 16)) {
      const seated = await seat(stage, cohortId, venture.id, { on: on(BEGAN), founder: FOUNDERS });
      const goals = [
        await aim(
          stage,
          seated,
          'Mười khách hàng dùng thử hết một chu kỳ',
          addDays(on(PILOTED), 9),
        ),
        await aim(stage, seated, 'Có khách hàng trả tiền đều ba tháng', addDays(on(SOLD), 9)),
      ];
      places.push({ ...seated, venture, goals });
    }
  };
  const deliver = (goal: 0 | 1, monthsAgo: number) => () =>
    each(
      places.filter((place) => wentOnUntil(place, monthsAgo)),
      async (place) => {
        const aimed = place.goals[goal];
        if (aimed) await reach(stage, place, aimed);
      },
    );
  const graduate = async () => {
    await each(places, (place) =>
      step(stage, place, wentOnUntil(place, GRADUATED) ? 'graduate' : 'fail', on(GRADUATED)),
    );
    await each(cohorts, (cohortId) => end(stage, cohortId, on(GRADUATED)));
  };
  const survey = () =>
    each(
      places.filter((place) => wentOnUntil(place, GRADUATED)),
      ({ placeId, venture: { chance, fate, endedAgo } }) => {
        const isOperating = endedAgo === undefined || fate === 'isSold';
        return stage.as('centre').answerSurvey({
          placeId,
          version: 0,
          months: 12,
          isOperating,
          revenue: Dong.parse(isOperating ? chance.whole(200, 2_400) * 1_000_000 : 0),
          jobs: isOperating ? chance.whole(3, 18) : 0,
          capital: Dong.parse(chance.happens(40) ? chance.whole(3, 20) * 100_000_000 : 0),
          note: '',
        });
      },
    );

  return {
    [BEGAN]: begin,
    [INCUBATED]: () => each(places, (place) => step(stage, place, 'incubate', on(INCUBATED))),
    [PILOTED]: deliver(0, PILOTED),
    [SOLD]: deliver(1, SOLD),
    [GRADUATED]: graduate,
    [SURVEYED]: survey,
  };
};
