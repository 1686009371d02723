import { formatInstant } from '#shared/values/dates.ts';
import type { HourLetterWords } from './shape.ts';

const because = (reason: string) => (reason ? `\n\nالسبب: ${reason}` : '');
const about = (topic: string) => (topic ? `\nالموضوع: ${topic}` : '');

type Meeting = Parameters<HourLetterWords['booked']>[0];
const facts = ({ startsAt, minutes, venue, topic, mentorName, startupName, calendar }: Meeting) =>
  `المرشد: ${mentorName}\nالشركة الناشئة: ${startupName}\nالموعد: ${formatInstant(startsAt, 'ar')}، المدة بالدقائق: ${minutes}\nالمكان: ${venue}${about(topic)}\n\nأضف الموعد إلى تقويمك:\n${calendar}`;

export const hours: HourLetterWords = {
  booked: (of) => ({
    subject: `حُجزت ساعة إرشاد: ${formatInstant(of.startsAt, 'ar')}`,
    body: facts(of),
  }),
  tomorrow: (of) => ({
    subject: `غدًا: ساعة إرشاد ${formatInstant(of.startsAt, 'ar')}`,
    body: `${facts(of)}\n\nإن تعذّر عليك الحضور فألغِ الموعد في البوابة في أقرب وقت ليستفيد غيرك من هذه الساعة.`,
  }),
  givenBack: ({ startupName, startsAt, reason }) => ({
    subject: `ألغت ${startupName} ساعة ${formatInstant(startsAt, 'ar')}`,
    body: `لم تعد ${startupName} بحاجة إلى الساعة ${formatInstant(startsAt, 'ar')}، وقد عادت متاحة.${because(reason)}`,
  }),
  calledOff: ({ mentorName, startsAt, reason }) => ({
    subject: `أُلغيت ساعة الإرشاد ${formatInstant(startsAt, 'ar')}`,
    body: `يتعذّر على ${mentorName} لقاؤكم في ${formatInstant(startsAt, 'ar')}. نأسف لذلك، ويمكنكم حجز ساعة أخرى في البوابة.${because(reason)}`,
  }),
  asked: ({ startupName, why }) => ({
    subject: `يدعوك المركز إلى إرشاد ${startupName}`,
    body: `يدعوك المركز إلى متابعة ${startupName} وإرشادها، للسبب الآتي:\n\n${why}\n\nنرجو الرد في البوابة.`,
  }),
  agreed: ({ startupName, mentorName }) => ({
    subject: `مرشد جديد لشركة ${startupName}: ${mentorName}`,
    body: `وافق ${mentorName} على إرشاد ${startupName}. يمكنكم الاطلاع على ساعاته المتاحة وحجز إحداها.`,
  }),
};
