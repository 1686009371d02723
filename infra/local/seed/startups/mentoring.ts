import { addDays, daysBetween, weekdayOf, type Day } from '#shared/values/instant.ts';
import type { HourId } from '#shared/incubation/model.ts';
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
  await stage.on(-8);
  for (const { id: hourId } of items.slice(0, 3)) await tell(stage, hourId, followed);
};

/** A session was held, what was agreed is noted for the startup, and it says what it thought of it. */
const tell = async (stage: Stage, hourId: HourId, places: readonly Seated[]) => {
  const mentor = stage.as('mentor');
  const { version, booking } = await mentor.getHour({ hourId });
  await mentor.tellSession({ hourId, version, outcome: 'held', minutes: 55 });
  const text = 'Bắt đầu với hai cửa hàng gần nhất, ghi giá vốn từng đơn (dữ liệu mẫu).';
  await mentor.writeNote({ hourId, kind: 'shared', version: 0, text });
  const founder = places.find(({ placeId }) => placeId === booking?.placeId)?.founder;
  if (!founder) return;
  const words = 'Góp ý cụ thể, làm được ngay (dữ liệu mẫu).';
  await stage.as(founder).rateSession({ hourId, score: 5, words });
};

/** The Wednesday of this day or next after it. */
const nextWednesday = (day: Day): Day =>
  weekdayOf(day) === 3 ? day : nextWednesday(addDays(day, 1));
