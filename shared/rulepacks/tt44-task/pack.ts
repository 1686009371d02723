import type { RulePack } from '../pack.ts';
import { council } from './council.ts';
import { deadlines } from './deadlines.ts';
import { checklist, conflicts } from './dossier.ts';
import { scheme } from './scheme.ts';

export const tt44Task: RulePack = {
  id: 'tt44-task',
  version: 1,
  title: {
    vi: 'Nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo theo mô hình Thông tư 44/2026/TT-BGDĐT',
    en: 'Science, technology and innovation task after the model of Circular 44/2026/TT-BGDĐT',
    ar: 'مهمة في العلوم والتكنولوجيا والابتكار وفق نموذج التعميم 44/2026/TT-BGDĐT',
  },
  track: 'science',
  effectiveFrom: '2026-07-25',
  legalBasis: [
    {
      number: '44/2026/TT-BGDĐT',
      title: {
        vi: 'Thông tư quy định về trình tự, thủ tục xây dựng, thẩm định, ban hành, quản lý, tổ chức thực hiện và đánh giá chương trình khoa học, công nghệ và đổi mới sáng tạo của Bộ Giáo dục và Đào tạo',
        en: 'Circular on drawing up, appraising, issuing, managing, carrying out and evaluating the science, technology and innovation programmes of the Ministry of Education and Training',
        ar: 'تعميم بشأن إعداد برامج العلوم والتكنولوجيا والابتكار لوزارة التعليم والتدريب وتقييمها وإصدارها وإدارتها وتنفيذها',
      },
      issued: '2026-06-09',
      effective: '2026-07-25',
    },
  ],
  council,
  scheme,
  deadlines,
  // The circular bars nobody by name; what a call asks is the province’s to write.
  questions: [],
  declarations: [],
  checklist,
  conflicts,
};
