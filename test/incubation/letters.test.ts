import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoke } from '#infra/local/lambda.ts';
import { addMonths, Day, startOfDay } from '#shared/values/instant.ts';
import { aGoal, aPlace, aRunningCohort } from '../given/incubation.ts';
import { cast } from '../given/people.ts';
import { aStartup } from '../given/startups.ts';
import { follow, lettersTo, letterTo } from '../notices/streams.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

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

describe('a letter to founders', () => {
  it('follows them from their place to years after they graduated', async () => {
    const { mamXanh } = await cast(service);
    const { id: startupId } = await service
      .as('lan')
      .registerStartup({ ...aStartup(), organisationId: mamXanh }, once());
    const { id: placeId } = await aPlace(service, await aRunningCohort(service), startupId);
    await letterTo(lan, /^Mầm Xanh được nhận vào Khóa 1 năm 2026$/);

    const linh = service.as('linh');
    const { id: milestoneId, title } = await linh.setMilestone({ placeId, ...aGoal() }, once());
    const deliver = (version: number) =>
      service
        .as('lan')
        .deliverMilestone({ placeId, milestoneId, version, evidence: 'Biên bản dùng thử.' });
    const milestone = { placeId, milestoneId };
    await deliver(1);
    const reason = 'Biên bản chưa có chữ ký.';
    await linh.judgeMilestone({ ...milestone, version: 2, isAccepted: false, reason });
    expect((await letterTo(lan, /cần làm lại$/)).text).toContain(reason);
    await deliver(3);
    await linh.judgeMilestone({ ...milestone, version: 4, isAccepted: true });
    await letterTo(lan, new RegExp(`^Mốc “${title}” đã được nghiệm thu$`));

    const { since: on, version } = await linh.getPlace({ placeId });
    await service.as('lan').recordProperty(
      {
        startupId,
        kind: 'patent',
        title: 'Cảm biến độ ẩm đất',
        status: 'filed',
        on,
      },
      once(),
    );
    const place = await linh.movePlace({ placeId, version, action: 'incubate', on });
    await linh.movePlace({ placeId, version: place.version, action: 'graduate', on });
    expect((await letterTo('tuan@vuon-uom.example', /tốt nghiệp/)).text).toContain(placeId);

    const remind = (time: string) =>
      Promise.all(service.functions.on('daily').map((daily) => invoke(daily, { time })));
    const due = startOfDay(addMonths(Day.parse(on), 12));
    await remind(due);
    await remind(due);
    const asked = (await lettersTo(lan)).filter(({ subject }) => /sau 12 tháng/.test(subject));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).toContain(`/places/${placeId}/survey`);
  });
});
