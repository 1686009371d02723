import type { RulePack } from '../pack.ts';
import { checklist } from './checklist.ts';
import { council } from './council.ts';
import { deadlines } from './deadlines.ts';
import { conflicts, declarations, questions } from './eligibility.ts';
import { scheme } from './scheme.ts';

export const nd268StartupSupport: RulePack = {
  id: 'nd268-startup-support',
  version: 1,
  title: {
    vi: 'Nhiệm vụ hỗ trợ khởi nghiệp sáng tạo (Nghị định 268/2025/NĐ-CP)',
    en: 'Support for innovative startups (Decree 268/2025/NĐ-CP)',
    ar: 'مهمة دعم الشركات الناشئة المبتكرة (المرسوم 268/2025/NĐ-CP)',
  },
  track: 'innovation',
  effectiveFrom: '2025-10-14',
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
        vi: 'Nghị định quy định chi tiết và hướng dẫn một số điều của Luật Khoa học, công nghệ và đổi mới sáng tạo về đổi mới sáng tạo',
        en: 'Decree detailing and guiding the Law on Science, Technology and Innovation with regard to innovation',
        ar: 'مرسوم يفصّل بعض أحكام قانون العلوم والتكنولوجيا والابتكار المتعلقة بالابتكار ويبيّن تنفيذها',
      },
      issued: '2025-10-14',
      effective: '2025-10-14',
    },
  ],
  council,
  scheme,
  deadlines,
  questions,
  declarations,
  checklist,
  conflicts,
  contract: { mostMonths: 60, article: 'Điều 15.2.b, Nghị định 268/2025/NĐ-CP' },
};
