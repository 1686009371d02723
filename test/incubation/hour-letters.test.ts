import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoke } from '#infra/local/lambda.ts';
import { aRunningCohort } from '../given/incubation.ts';
import { aMentor, book, offer, seated } from '../given/mentoring.ts';
import { cast } from '../given/people.ts';
import { follow, letterTo, lettersTo } from '../notices/streams.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let stopFollowing: () => Promise<void>;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation', 'notices'] });
  stopFollowing = follow(service);
});
afterAll(async () => {
  await stopFollowing();
  await service.stop();
});

const lan = 'lan@vuon-uom.example';
const nam = 'nam@vuon-uom.example';

describe('letters about hours', () => {
  it('tell both sides of a booking, the morning before, and of what became of it', async () => {
    const { mamXanh: organisationId } = await cast(service);
    service.clock.set('2026-11-22T01:00:00.000Z');
    const cohort = await aRunningCohort(service);
    const place = await seated(service, {
      cohort,
      founder: 'lan',
      name: 'Mầm Xanh',
      organisationId,
    });
    const { id: mentorId } = await aMentor(service, 'nam');
    const why = 'Hợp lĩnh vực mà startup đang cần.';
    const { version } = await service.as('linh').askMentor({ placeId: place.id, mentorId, why });
    expect((await letterTo(nam, /mời bạn cố vấn cho Mầm Xanh$/)).text).toContain(why);
    await service.as('nam').answerAsking({ placeId: place.id, version, agrees: true });
    await letterTo('tuan@vuon-uom.example', /cố vấn mới: Ngô Gia Nam$/);

    const [hour] = await offer(service, 'nam', '2026-12-01T02:00:00.000Z');
    const booked = await book(service, 'lan', hour?.id ?? '', place.id);
    for (const who of [lan, nam]) {
      const { text } = await letterTo(who, /^Đã đặt giờ cố vấn lúc 09:00 thứ Ba 01\/12\/2026$/);
      expect(text).toContain('https://hop.example/phong-nam');
      expect(text).toContain(`/incubation/hours/${booked.id}/invite.ics`);
    }

    const remind = () =>
      Promise.all(
        service.functions
          .on('daily')
          .map((daily) => invoke(daily, { time: '2026-11-30T00:00:00Z' })),
      );
    await remind();
    await remind();
    const tomorrow = (await lettersTo(nam)).filter(({ subject }) => /^Ngày mai/.test(subject));
    expect(tomorrow).toHaveLength(1);

    const { id: hourId } = booked;
    await service.as('lan').cancelHour({ hourId, version: booked.version });
    await letterTo(nam, /^Mầm Xanh đã hủy giờ 09:00/);
    const again = await book(service, 'lan', hourId, place.id);
    const reason = 'Phải đi họp đột xuất ở Hà Nội.';
    await service.as('nam').cancelHour({ hourId, version: again.version, reason });
    expect((await letterTo(lan, /đã hủy$/)).text).toContain(reason);
  });
});
