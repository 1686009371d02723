import { formatDay, formatInstant } from '#shared/values/dates.ts';
import type { PlaceLetterWords } from './shape.ts';

const kinds = { interview: 'phỏng vấn', pitch: 'thuyết trình' };

export const places: PlaceLetterWords = {
  slot: ({ kind, title, cohortName, startsAt, minutes, where, isMoved }) => ({
    subject: isMoved
      ? `Lịch ${kinds[kind]} đã đổi: ${formatInstant(startsAt, 'vi')}`
      : `Mời ${kinds[kind]}: ${formatInstant(startsAt, 'vi')}`,
    body: `Trung tâm mời bạn đến buổi ${kinds[kind]} về “${title}” để xét nhận vào ${cohortName}.\n\nThời gian: ${formatInstant(startsAt, 'vi')}, ${minutes} phút\nĐịa điểm: ${where}`,
  }),
  admitted: ({ startupName, cohortName, on }) => ({
    subject: `${startupName} được nhận vào ${cohortName}`,
    body: `Từ ngày ${formatDay(on)}, ${startupName} có một chỗ trong ${cohortName}.\n\nMỗi tuần, hãy trả lời ba câu hỏi ngắn: tuần qua làm được gì, tuần tới làm gì, vướng ở đâu.`,
  }),
  milestoneReturned: ({ startupName, title, reason }) => ({
    subject: `Mốc “${title}” cần làm lại`,
    body: `Kết quả mốc “${title}” của ${startupName} chưa được nghiệm thu, với lý do:\n\n${reason}\n\nHãy bổ sung rồi nộp lại.`,
  }),
  milestoneAccepted: ({ startupName, title }) => ({
    subject: `Mốc “${title}” đã được nghiệm thu`,
    body: `Trung tâm đã nghiệm thu mốc “${title}” của ${startupName}.`,
  }),
  graduated: ({ startupName, cohortName, on }) => ({
    subject: `${startupName} đã tốt nghiệp ${cohortName}`,
    body: `Chúc mừng ${startupName} đã tốt nghiệp ${cohortName} ngày ${formatDay(on)}.\n\nSau 12, 24 và 36 tháng, Trung tâm sẽ hỏi thăm bằng một khảo sát ngắn.`,
  }),
  surveyDue: ({ startupName, cohortName, months }) => ({
    subject: `${startupName} sau ${months} tháng tốt nghiệp`,
    body: `Đã ${months} tháng kể từ khi ${startupName} tốt nghiệp ${cohortName}. Hãy cho Trung tâm biết dự án còn hoạt động không, doanh thu, việc làm và vốn đã gọi được. Chỉ mất vài phút.`,
  }),
};
