import { dong } from '#shared/values/dong.ts';
import type { Stage } from '../stage.ts';
import { tellingDay } from './months.ts';
import { FOUNDERS, type Registered } from './register.ts';

const MILLION = 1_000_000;

/** State support for those in the first cohort, two years and a half ago. */
export const support =
  (stage: Stage, ventures: readonly Registered[], monthsAgo: number) => async () => {
    await Promise.all(
      ventures.map(({ id, chance }) =>
        stage.as('centre').recordSupport(
          {
            startupId: id,
            group: 'incubation',
            provider: 'Trung tâm Đổi mới sáng tạo tỉnh (mẫu)',
            what: 'Mặt bằng, thiết bị dùng chung và phiếu hỗ trợ tư vấn',
            value: dong(chance.whole(4, 12) * 10 * MILLION),
            on: tellingDay(stage, monthsAgo),
          },
          stage.once(),
        ),
      ),
    );
  };

/** Money from outside for those that grow, and a right filed or a level reached on the way. */
export const growth =
  (stage: Stage, ventures: readonly Registered[], monthsAgo: number) => async () => {
    const founders = stage.as(FOUNDERS);
    const on = tellingDay(stage, monthsAgo);
    const growing = ventures.filter(
      ({ fate, endedAgo }) => fate === 'grows' && (endedAgo ?? 0) < monthsAgo,
    );
    for (const { id, chance, name } of growing) {
      const committed = chance.whole(3, 25) * 100 * MILLION;
      await founders.recordRound(
        {
          startupId: id,
          name: 'Hạt giống',
          instrument: chance.one(['equity', 'convertible', 'loan']),
          investor: 'Nhà đầu tư cá nhân (mẫu)',
          committed: dong(committed),
          disbursed: dong(chance.happens(60) ? committed : committed / 2),
          on,
        },
        stage.once(),
      );
      await founders.markReadiness(
        {
          startupId: id,
          scale: 'trl',
          level: chance.whole(5, 8),
          on,
          evidence: 'Biên bản thử nghiệm tại ba hộ dân, có xác nhận của xã (dữ liệu mẫu).',
        },
        stage.once(),
      );
      if (!chance.happens(50)) continue;
      const right = { kind: 'trademark', title: name, status: 'filed' } as const;
      await founders.recordProperty({ startupId: id, ...right, on }, stage.once());
    }
  };
