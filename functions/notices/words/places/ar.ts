import { formalDay, formatInstant } from '#shared/values/dates.ts';
import type { PlaceLetterWords } from './shape.ts';

const kinds = { interview: 'مقابلة', pitch: 'عرض' };

export const places: PlaceLetterWords = {
  slot: ({ kind, title, cohortName, startsAt, minutes, where, isMoved }) => ({
    subject: isMoved
      ? `تغيّر موعدكم إلى ${formatInstant(startsAt, 'ar')}`
      : `دعوة إلى ${kinds[kind]}: ${formatInstant(startsAt, 'ar')}`,
    body: `يدعوكم المركز إلى ${kinds[kind]} حول «${title}» قبل البت في القبول في «${cohortName}».\n\nالموعد: ${formatInstant(startsAt, 'ar')}\nالمدة بالدقائق: ${minutes}\nالمكان: ${where}`,
  }),
  admitted: ({ startupName, cohortName, on }) => ({
    subject: `قُبلت ${startupName} في «${cohortName}»`,
    body: `ابتداءً من ${formalDay(on, 'ar')} صار لشركة ${startupName} مقعد في «${cohortName}».\n\nنرجو الإجابة كل أسبوع عن ثلاثة أسئلة قصيرة: ما الذي أُنجز، وما الخطوة التالية، وما الذي يعوق العمل.`,
  }),
  milestoneReturned: ({ startupName, title, reason }) => ({
    subject: `المرحلة «${title}» تحتاج إلى استكمال`,
    body: `لم يُقبل ما قدمته ${startupName} للمرحلة «${title}»، للسبب الآتي:\n\n${reason}\n\nيُرجى الاستكمال ثم التقديم من جديد.`,
  }),
  milestoneAccepted: ({ startupName, title }) => ({
    subject: `قُبلت المرحلة «${title}»`,
    body: `قبل المركز المرحلة «${title}» لشركة ${startupName}.`,
  }),
  graduated: ({ startupName, cohortName, on }) => ({
    subject: `تخرّجت ${startupName} من «${cohortName}»`,
    body: `تهانينا، تخرّجت ${startupName} من «${cohortName}» في ${formalDay(on, 'ar')}.\n\nسيسأل المركز عن أحوالكم باستبيان قصير بعد 12 و24 و36 شهرًا.`,
  }),
  surveyDue: ({ startupName, cohortName, months }) => ({
    subject: `استبيان المتابعة لشركة ${startupName} (${months} شهرًا)`,
    body: `مضى ${months} شهرًا على تخرّج ${startupName} من «${cohortName}». نرجو إفادة المركز إن كانت ما زالت تعمل، وبالإيرادات والوظائف ورأس المال الذي جمعته. لن يستغرق ذلك إلا دقائق.`,
  }),
};
