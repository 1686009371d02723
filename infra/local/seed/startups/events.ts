import type { StartupId } from '#shared/startups/model.ts';
import type { SupportGroup } from '#shared/startups/records.ts';
import { dong } from '#shared/values/dong.ts';
import type { Stage } from '../stage.ts';
import { tellingDay } from './months.ts';

type Kind = readonly [group: SupportGroup, title: string, hours: number, millions: number];

/** One kind of each of the six groups of the yearly form. */
const kinds: readonly Kind[] = [
  ['advice', 'Ngày tư vấn pháp lý và sở hữu trí tuệ', 7, 12],
  ['network', 'Ngày hội gặp nhà đầu tư', 8, 85],
  ['incubation', 'Khóa tập huấn mô hình kinh doanh', 24, 40],
  ['services', 'Mở xưởng chế tạo mẫu dùng chung', 30, 60],
  ['propertyAndPolicy', 'Hướng dẫn nộp đơn đăng ký nhãn hiệu', 4, 8],
  ['data', 'Khảo sát hệ sinh thái khởi nghiệp của tỉnh', 40, 35],
];

/** What the centre did in a month of the sample, taking the six groups in turn. */
export const hold =
  (stage: Stage, startups: readonly StartupId[], monthsAgo: number) => async () => {
    const [group, title, hours, millions] = kinds[(monthsAgo / 2) % kinds.length] ?? kinds[0] ?? [];
    if (!group || !title || !hours || !millions) return;
    const from = monthsAgo % 7;
    await stage.as('centre').recordEvent(
      {
        group,
        title: `${title} (mẫu)`,
        on: tellingDay(stage, monthsAgo),
        minutes: hours * 60,
        cost: dong(millions * 1_000_000),
        beneficiaries: startups.slice(from, from + 9),
        result:
          'Các dự án tham dự đã nhận được hướng dẫn cụ thể và hẹn bước tiếp theo (dữ liệu mẫu).',
      },
      stage.once(),
    );
  };
