import * as z from 'zod';
import type { Language } from '../values/localised.ts';

/** Where a rule stands: `Điều 12.3.e, Nghị định 268/2025/NĐ-CP`; `citation` says it in other languages. */
export const Article = z
  .string()
  .min(3)
  .max(200)
  .regex(/^(Điều|Mẫu|Quy chế|Kế hoạch|Thang điểm) /u);
export type Article = z.infer<typeof Article>;

/** Words of a pack: law is read by everybody, so every language is there. */
export const Words = z.object({ vi: z.string(), en: z.string(), ar: z.string() });
export type Words = z.infer<typeof Words>;

const inOtherWords: Record<Exclude<Language, 'vi'>, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/Điều /gu, 'Article '],
    [/Mẫu /gu, 'Form '],
    [/Quy chế của tỉnh/gu, 'The province’s own regulation'],
    [/Kế hoạch nội bộ của Trung tâm/gu, 'The Centre’s internal plan'],
    [
      /Thang điểm xét chọn ý tưởng khởi nghiệp, tỉnh Lâm Đồng/gu,
      'Scale for startup ideas, Lâm Đồng province',
    ],
    [/, Nghị định /gu, ', Decree '],
    [/, Thông tư /gu, ', Circular '],
  ],
  ar: [
    [/Điều /gu, 'المادة '],
    [/Mẫu /gu, 'النموذج '],
    [/Quy chế của tỉnh/gu, 'لائحة المقاطعة'],
    [/Kế hoạch nội bộ của Trung tâm/gu, 'الخطة الداخلية للمركز'],
    [
      /Thang điểm xét chọn ý tưởng khởi nghiệp, tỉnh Lâm Đồng/gu,
      'سُلَّم تقييم أفكار الشركات الناشئة في مقاطعة لام دونغ',
    ],
    [/, Nghị định /gu, '، المرسوم '],
    [/, Thông tư /gu, '، التعميم '],
  ],
};

/** Among words read from right to left a number would turn around: each stands by itself. */
const number = /[\p{Script=Latin}\d][\p{Script=Latin}\d./-]*/gu;
const alone = (text: string) => text.replace(number, '\u2066$&\u2069');

/** The citation as a reader of that language writes it; numbers stay as they are printed in the law. */
export const citation = (article: Article, language: Language) => {
  if (language === 'vi') return article;
  const said = inOtherWords[language].reduce((text, [from, to]) => text.replace(from, to), article);
  return language === 'ar' ? alone(said) : said;
};
