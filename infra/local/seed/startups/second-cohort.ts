import { mondayOf } from '#shared/incubation/rag.ts';
import type { PersonId } from '#shared/identity/actor.ts';
import { addDays, type Day } from '#shared/values/instant.ts';
import type { Stage } from '../stage.ts';
import { aim, beginCohort, reach, seat, step, type Seated } from './cohorts.ts';
import { tellingDay } from './months.ts';
import { FOUNDERS, type Registered } from './register.ts';

/** When things happened in the second cohort, in months before today. */
const BEGAN = 5;
const PILOTED = 3;
const INCUBATED = 2;

type Place = Seated & { piloting: Awaited<ReturnType<typeof aim>>; name: string };

/** The cohort that runs now: the founder's own startup among it, some ahead, some late. */
export const secondCohort = (
  stage: Stage,
  ventures: readonly Registered[],
  own: Registered['id'],
  mentor: PersonId,
) => {
  const places: Place[] = [];
  const on = (monthsAgo: number) => tellingDay(stage, monthsAgo);

  const begin = async () => {
    const cohortId = await beginCohort(stage, {
      name: 'Khóa 2 (mẫu)',
      on: on(BEGAN),
      quota: 16,
      mentors: [mentor],
    });
    const admitted = [
      { id: own, founder: 'founder', name: 'Mầm Xanh' },
      ...ventures.map(({ id, name }) => ({ id, founder: FOUNDERS, name })),
    ];
    for (const { id, founder, name } of admitted) {
      const seated = await seat(stage, cohortId, id, { on: on(BEGAN), founder });
      const piloting = await aim(stage, seated, 'Năm khách hàng dùng thử', addDays(on(PILOTED), 5));
      await aim(stage, seated, 'Có khách hàng trả tiền đầu tiên', addDays(stage.today, 20));
      places.push({ ...seated, piloting, name });
    }
  };
  const pilot = async () => {
    for (const [at, place] of places.entries())
      if (at % 5 !== 4) await reach(stage, place, place.piloting);
  };
  const incubate = async () => {
    for (const [at, place] of places.entries())
      if (at % 5 !== 4) await step(stage, place, 'incubate', on(INCUBATED));
  };

  const telling = (place: Place, week: Day) =>
    stage.as(place.founder).checkIn({
      placeId: place.placeId,
      week,
      version: 0,
      done: 'Gặp ba khách hàng, sửa bảng giá theo góp ý (dữ liệu mẫu).',
      next: 'Ký thử với hai khách hàng đầu tiên.',
      inTheWay: place.placeId < 'plc_4' ? 'Chưa có người làm kế toán.' : '',
    });
  /** The last weeks, told by all but two; and what stands in the way of some. */
  const weeks = async () => {
    const monday = mondayOf(stage.today);
    for (const back of [21, 14, 7]) {
      await stage.on(-back + 1);
      await Promise.all(
        places
          .slice(0, back === 21 ? undefined : -2)
          .map((one) => telling(one, addDays(monday, -back))),
      );
    }
    await stage.on(-12);
    const [, second, third] = places;
    for (const place of [second, third])
      if (place)
        await stage.as(place.founder).raiseBlocker(
          {
            placeId: place.placeId,
            what: 'Chưa xin được giấy chứng nhận cơ sở đủ điều kiện (dữ liệu mẫu).',
            owner: 'Nhóm sáng lập',
          },
          stage.once(),
        );
  };

  return { places, weeks, at: { [BEGAN]: begin, [PILOTED]: pilot, [INCUBATED]: incubate } };
};
