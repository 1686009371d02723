import { randomUUID } from 'node:crypto';
import type { InputOf } from '#shared/http/route.ts';
import type { mentorRoutes } from '#shared/incubation/mentor-routes.ts';
import type { Cohort } from '#shared/incubation/model.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';
import type { Name } from '../people.ts';
import type { Service } from '../service.ts';
import { aPlace } from './incubation.ts';
import { aStartup } from './startups.ts';
import { once } from './applications.ts';

type Profile = Omit<InputOf<typeof mentorRoutes.saveMentorProfile>, 'version'>;
type Offer = InputOf<typeof mentorRoutes.offerHours>;

/** What an invented mentor says of themselves. */
export const aProfile = (given: Partial<Profile> = {}): Profile => ({
  fields: ['business', 'marketing'],
  sectors: ['agriculture'],
  languages: ['vi', 'en'],
  years: 12,
  about: 'Hai mươi năm đưa nông sản của tỉnh vào siêu thị, từng mở ba chuỗi bán lẻ.',
  hoursPerMonth: 10,
  investedIn: [],
  ...given,
});

/** A mentor the centre vouches for. */
export const aMentor = async (service: Service, name: Name, given: Partial<Profile> = {}) => {
  const { id, version } = await service
    .as(name)
    .saveMentorProfile({ version: 0, ...aProfile(given) });
  return service.as('linh').moveMentor({ mentorId: id, version, action: 'approve' });
};

interface Seated {
  cohort: Pick<Cohort, 'id'>;
  founder: Name;
  name: string;
  organisationId?: string;
}

/** A founder’s startup, with a place in a cohort. */
export const seated = async (service: Service, { cohort, founder, name, ...of }: Seated) => {
  const kind = of.organisationId ? 'company' : 'group';
  const startup = await service
    .as(founder)
    .registerStartup({ ...aStartup({ name, kind }), ...of }, once());
  return aPlace(service, cohort, startup.id);
};

export const online: Offer['venue'] = { kind: 'online', link: 'https://hop.example/phong-nam' };

/** Hours a mentor offers, by default one to all in a cohort. */
export const offer = async (
  service: Service,
  mentor: Name,
  startsAt: string,
  more: Partial<Offer> = {},
) => {
  const { items } = await service
    .as(mentor)
    .offerHours(
      { startsAt, minutes: 60, weeks: 1, venue: online, audience: 'cohorts', ...more },
      { once: randomUUID() },
    );
  return items;
};

export const book = (service: Service, founder: Name, hourId: string, placeId: string) =>
  service
    .as(founder)
    .bookHour(
      { hourId, placeId, topic: 'Đưa cảm biến vào chuỗi cửa hàng' },
      { once: randomUUID() },
    );

const HALF = 1_800_000;
const DAY = 86_400_000;

interface Booker {
  founder: Name;
  placeId: string;
}

/** Nam is asked to follow two places, and each has booked an hour of his; and an event that was. */
export const advised = async (
  service: Service,
  { mamXanh, rival }: { mamXanh: Booker; rival: Booker },
) => {
  const { id: mentorId } = await aMentor(service, 'nam');
  const linh = service.as('linh');
  const now = service.clock.now();
  const on = dayOf(instantOf(new Date(now)));
  const { id: eventId } = await linh.recordEvent(
    {
      group: 'advice',
      title: 'Ngày tư vấn',
      on,
      minutes: 120,
      cost: 0,
      beneficiaries: [],
      result: 'Đã tư vấn.',
    },
    { once: randomUUID() },
  );
  const first = Math.ceil(now / HALF) * HALF + 3 * DAY;
  const booked = async ({ founder, placeId }: Booker, nth: number) => {
    const why = 'Hợp lĩnh vực mà startup đang cần.';
    await linh.askMentor({ placeId, mentorId, why });
    const startsAt = instantOf(new Date(first + nth * DAY));
    const [hour] = await offer(service, 'nam', startsAt);
    await book(service, founder, hour?.id ?? '', placeId);
    return { mentorId, eventId, hourId: hour?.id ?? '' };
  };
  return { mamXanh: await booked(mamXanh, 0), rival: await booked(rival, 1) };
};
