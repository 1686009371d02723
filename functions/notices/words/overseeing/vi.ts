import { formatDay } from '#shared/values/dates.ts';
import type { OverseeingLetterWords } from './shape.ts';

export const overseeing: OverseeingLetterWords = {
  gap: ({ form, year, part, dueOn }) => ({
    subject: `Cần bổ sung báo cáo năm ${year} trước ngày ${formatDay(dueOn)}`,
    body: `Trung tâm nhờ bạn bổ sung một nội dung còn thiếu của báo cáo năm ${year} (mẫu ${form})${part ? `:\n\n${part}` : '.'}\n\nHạn: ${formatDay(dueOn)}.`,
  }),
  remedy: ({ title, cause, what, owner, dueOn }) => ({
    subject: `Biện pháp khắc phục cho “${title}”, hạn ${formatDay(dueOn)}`,
    body: `Vấn đề: ${cause}\n\nBiện pháp đề xuất: ${what}\n\nNgười thực hiện: ${owner}\nHạn: ${formatDay(dueOn)}\n\nKhi làm xong, hãy trả lời trên cổng.`,
  }),
  givenBack: ({ title, reason }) => ({
    subject: `Phiếu giám sát của “${title}” cần bổ sung`,
    body: `Phiếu giám sát được trả lại vì:\n\n${reason}`,
  }),
  judged: ({ title }) => ({
    subject: `Đã đánh giá phiếu giám sát của “${title}”`,
    body: `Phiếu giám sát của “${title}” đã được đánh giá. Bạn có thể xem kết quả theo từng sản phẩm trên cổng.`,
  }),
};
