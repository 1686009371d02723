import type { RulePack } from '../pack.ts';
import { plan } from './articles.ts';
import { council } from './council.ts';
import { deadlines } from './deadlines.ts';
import { checklist, conflicts, declarations, questions } from './dossier.ts';
import { scheme } from './scheme.ts';

/** Intake of the Innovation Centre: ideas are scored, and those supported may enter a cohort. */
export const ideaIntake: RulePack = {
  id: 'idea-intake',
  version: 1,
  title: {
    vi: 'Tuyển chọn ý tưởng vào chương trình ươm tạo của Trung tâm Đổi mới sáng tạo',
    en: 'Selection of ideas for the incubation programme of the Innovation Centre',
    ar: 'اختيار الأفكار لبرنامج الاحتضان في مركز الابتكار',
  },
  track: 'innovation',
  effectiveFrom: '2026-01-01',
  legalBasis: [
    {
      number: '93/2025/QH15',
      title: {
        vi: 'Luật Khoa học, công nghệ và đổi mới sáng tạo',
        en: 'Law on Science, Technology and Innovation',
        ar: 'قانون العلوم والتكنولوجيا والابتكار',
      },
      issued: '2025-06-27',
      effective: '2025-10-01',
    },
    {
      number: '268/2025/NĐ-CP',
      title: {
        vi: 'Nghị định quy định chi tiết và hướng dẫn một số điều của Luật Khoa học, công nghệ và đổi mới sáng tạo về đổi mới sáng tạo (Điều 60: hỗ trợ thông qua kế hoạch hoạt động của trung tâm)',
        en: 'Decree detailing the Law on Science, Technology and Innovation with regard to innovation (Article 60: support through the centre’s plan of activities)',
        ar: 'مرسوم يفصّل أحكام قانون العلوم والتكنولوجيا والابتكار المتعلقة بالابتكار (المادة 60: الدعم من خلال خطة أنشطة المركز)',
      },
      issued: '2025-10-14',
      effective: '2025-10-14',
    },
    {
      number: plan,
      title: {
        vi: 'Kế hoạch hoạt động đổi mới sáng tạo hằng năm của Trung tâm: quy định những điểm mà luật để ngỏ',
        en: 'The centre’s yearly plan of innovation activities: it settles what the law leaves open',
        ar: 'خطة أنشطة الابتكار السنوية للمركز: تحسم ما تركه القانون مفتوحًا',
      },
    },
  ],
  council,
  scheme,
  deadlines,
  questions,
  declarations,
  checklist,
  conflicts,
  inKind: { article: plan },
};
