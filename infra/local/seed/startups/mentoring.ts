import { addDays, daysBetween, weekdayOf, type Day } from '#shared/values/instant.ts';
import type { Stage } from '../stage.ts';
import type { Seated } from './cohorts.ts';

/** The mentor says what they advise on, and the centre vouches for them. */
export const introduceMentor = async (stage: Stage) => {
  const { id, version } = await stage.as('mentor').saveMentorProfile({
    version: 0,
    fields: ['business', 'marketing', 'finance'],
    sectors: ['agriculture', 'food'],
    languages: ['vi', 'en'],
    years: 15,
    about: 'Mười lăm năm đưa nông sản vào chuỗi bán lẻ (dữ liệu mẫu).',
    hoursPerMonth: 16,
    investedIn: [],
  });
  await stage.as('centre').moveMentor({ mentorId: id, version, action: 'approve' });
  return id;
};

/** The mentor follows two places; hours were held in the last weeks, and more are free in the next. */
export const mentor = async (stage: Stage, places: readonly Seated[], mentorId: string) => {
  const followed = places.slice(0, 2);
  for (const { placeId } of followed) {
    const why = 'Cùng lĩnh vực nông nghiệp, cần đưa hàng vào chuỗi bán lẻ (dữ liệu mẫu).';
    const asked = await stage.as('centre').askMentor({ placeId, mentorId, why });
    await stage.as('mentor').answerAsking({ placeId, version: asked.version, agrees: true });
  }
  const wednesday = nextWednesday(addDays(stage.today, -29));
  await stage.on(daysBetween(stage.today, wednesday) - 2);
  const { items } = await stage.as('mentor').offerHours(
    {
      startsAt: stage.moment(daysBetween(stage.today, wednesday), 9),
      minutes: 60,
      weeks: 8,
      venue: { kind: 'online', link: 'https://hop.example/co-van' },
      audience: 'cohorts',
    },
    stage.once(),
  );
  for (const [at, hour] of items.slice(0, 3).entries()) {
    const seated = followed[at % 2];
    if (!seated) continue;
    const topic = 'Bảng giá cho chuỗi cửa hàng (dữ liệu mẫu)';
    const booked = { hourId: hour.id, placeId: seated.placeId, topic };
    await stage.as(seated.founder).bookHour(booked, stage.once());
  }
  return items.slice(0, 3).map(({ id }) => id);
};

/** Three days on, whatever the weekday: the same hour every week from there. */
const nextWednesday = (day: Day): Day =>
  weekdayOf(day) === 3 ? day : nextWednesday(addDays(day, 1));
