import { formalDay } from '#shared/values/dates.ts';
import type { OverseeingLetterWords } from './shape.ts';

const day = (of: Parameters<typeof formalDay>[0]) => formalDay(of, 'ar');

export const overseeing: OverseeingLetterWords = {
  gap: ({ form, year, part, dueOn }) => ({
    subject: `جزء ناقص من تقرير سنة ${year} مطلوب قبل ${day(dueOn)}`,
    body: `يطلب منك المركز استكمال جزء ما زال ناقصًا من تقريره عن سنة ${year} (النموذج ${form})${part ? `:\n\n${part}` : '.'}\n\nالموعد: ${day(dueOn)}.`,
  }),
  remedy: ({ title, cause, what, owner, dueOn }) => ({
    subject: `إجراء تصحيحي للمشروع «${title}» قبل ${day(dueOn)}`,
    body: `المشكلة: ${cause}\n\nالإجراء المقترح: ${what}\n\nالمنفذ: ${owner}\nالموعد: ${day(dueOn)}\n\nنرجو الرد في البوابة بعد إنجازه.`,
  }),
  givenBack: ({ title, reason }) => ({
    subject: `بطاقة متابعة المشروع «${title}» تحتاج إلى استكمال`,
    body: `أُعيدت بطاقة المتابعة للسبب التالي:\n\n${reason}`,
  }),
  judged: ({ title }) => ({
    subject: `قُيّمت بطاقة متابعة المشروع «${title}»`,
    body: `قُيّمت بطاقة متابعة المشروع «${title}»، وتعرض البوابة النتيجة لكل منتج.`,
  }),
};
