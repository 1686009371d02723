import { formatInstant } from '#shared/values/dates.ts';
import type { HourLetterWords } from './shape.ts';

const because = (reason: string) => (reason ? `\n\nLý do: ${reason}` : '');
const about = (topic: string) => (topic ? `\nNội dung: ${topic}` : '');

type Meeting = Parameters<HourLetterWords['booked']>[0];
const facts = ({ startsAt, minutes, venue, topic, mentorName, startupName, calendar }: Meeting) =>
  `Cố vấn: ${mentorName}\nDự án: ${startupName}\nThời gian: ${formatInstant(startsAt, 'vi')}, ${minutes} phút\nNơi gặp: ${venue}${about(topic)}\n\nThêm vào lịch của bạn:\n${calendar}`;

export const hours: HourLetterWords = {
  booked: (of) => ({
    subject: `Đã đặt giờ cố vấn lúc ${formatInstant(of.startsAt, 'vi')}`,
    body: facts(of),
  }),
  tomorrow: (of) => ({
    subject: `Ngày mai: giờ cố vấn lúc ${formatInstant(of.startsAt, 'vi')}`,
    body: `${facts(of)}\n\nNếu không đến được, hãy hủy trên cổng càng sớm càng tốt để người khác dùng giờ này.`,
  }),
  givenBack: ({ startupName, startsAt, reason }) => ({
    subject: `${startupName} đã hủy giờ ${formatInstant(startsAt, 'vi')}`,
    body: `${startupName} không dùng giờ cố vấn lúc ${formatInstant(startsAt, 'vi')} nữa. Giờ này đã trở lại thành giờ trống.${because(reason)}`,
  }),
  calledOff: ({ mentorName, startsAt, reason }) => ({
    subject: `Giờ cố vấn lúc ${formatInstant(startsAt, 'vi')} đã hủy`,
    body: `${mentorName} không gặp được vào lúc ${formatInstant(startsAt, 'vi')}. Rất tiếc vì sự bất tiện này; bạn có thể đặt giờ khác trên cổng.${because(reason)}`,
  }),
  asked: ({ startupName, why }) => ({
    subject: `Trung tâm mời bạn cố vấn cho ${startupName}`,
    body: `Trung tâm mời bạn theo dõi và cố vấn cho ${startupName}, vì:\n\n${why}\n\nVui lòng trả lời trên cổng.`,
  }),
  agreed: ({ startupName, mentorName }) => ({
    subject: `${startupName} có cố vấn mới: ${mentorName}`,
    body: `${mentorName} đã nhận lời cố vấn cho ${startupName}. Bạn có thể xem giờ trống của cố vấn và đặt giờ gặp.`,
  }),
};
