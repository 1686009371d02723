import { periodOf, shifted, type Period } from '#shared/startups/period.ts';
import { firstDay } from '#shared/startups/period.ts';
import { addDays, dayOf, daysBetween } from '#shared/values/instant.ts';
import type { Stage } from '../stage.ts';
import type { Fate } from './portfolio.ts';
import type { Registered } from './register.ts';

/** The month so many before this one. */
export const monthAgo = (stage: Stage, months: number): Period =>
  shifted(periodOf(stage.today, 'month'), -months);

/** Sets the clock to the fifth of the month after: figures of a month are told then. */
export const onTellingDay = (stage: Stage, month: Period) =>
  stage.on(daysBetween(stage.today, addDays(firstDay(shifted(month, 1)), 4)));

const isOver = ({ endedAgo }: Registered, monthsAgo: number) =>
  endedAgo !== undefined && monthsAgo < endedAgo;

const ending: Partial<Record<Fate, { action: 'pause' | 'close' | 'exit'; reason: string }>> = {
  pauses: { action: 'pause', reason: 'Tạm dừng để tìm thêm thành viên kỹ thuật (dữ liệu mẫu).' },
  closes: {
    action: 'close',
    reason: 'Thị trường quá nhỏ, đã trả hết nợ và giải thể (dữ liệu mẫu).',
  },
  isSold: { action: 'exit', reason: 'Được một doanh nghiệp lớn hơn mua lại (dữ liệu mẫu).' },
};

/** What founders tell at the beginning of a month of the one before, and what became of those that ended. */
export const tellMonth = async (
  stage: Stage,
  ventures: readonly Registered[],
  monthsAgo: number,
) => {
  const period = monthAgo(stage, monthsAgo);
  await onTellingDay(stage, period);
  const telling = ventures.filter((one) => one.age >= monthsAgo && !isOver(one, monthsAgo));
  await Promise.all(
    telling.map(async ({ id, age, figures, founder }) => {
      const told = figures[age - monthsAgo];
      if (told)
        await stage.as(founder).tellFigures({ startupId: id, period, version: 0, figures: told });
    }),
  );
  for (const { id, fate, endedAgo, founder } of telling) {
    const founders = stage.as(founder);
    const step = endedAgo === monthsAgo ? ending[fate] : undefined;
    if (!step) continue;
    const { version } = await founders.getStartup({ startupId: id });
    await founders.moveStartup({
      startupId: id,
      version,
      ...step,
      on: firstDay(shifted(period, 1)),
    });
  }
};

/** The day the clock stands at while a month is told. */
export const tellingDay = (stage: Stage, monthsAgo: number) =>
  dayOf(
    stage.moment(
      daysBetween(stage.today, addDays(firstDay(shifted(monthAgo(stage, monthsAgo), 1)), 4)),
    ),
  );
