import type { RulePack } from '../pack.ts';
import { checklist } from './checklist.ts';
import { conflicts } from './conflicts.ts';
import { council } from './council.ts';
import { deadlines } from './deadlines.ts';
import { questions } from './eligibility.ts';
import { scheme } from './scheme.ts';

export const tt20SelectionApplied: RulePack = {
  id: 'tt20-selection-applied',
  version: 1,
  title: {
    vi: 'Đề tài nghiên cứu ứng dụng và phát triển công nghệ (Thông tư 20/2023/TT-BKHCN)',
    en: 'Applied research and technology development (Circular 20/2023/TT-BKHCN)',
    ar: 'البحث التطبيقي وتطوير التكنولوجيا (التعميم 20/2023/TT-BKHCN)',
  },
  track: 'science',
  // The codified text leaves its commencement article out; the day is the one printed in the gazette.
  effectiveFrom: '2023-11-27',
  legalBasis: [
    {
      number: '20/2023/TT-BKHCN',
      title: {
        vi: 'Thông tư quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước',
        en: 'Circular on selecting, or assigning directly, the organisations and people who carry out national science and technology tasks with state money',
        ar: 'تعميم بشأن اختيار المؤسسات والأفراد، أو تكليفهم مباشرة، لتنفيذ المهام الوطنية في العلوم والتكنولوجيا الممولة من ميزانية الدولة',
      },
    },
  ],
  council,
  scheme,
  deadlines,
  questions,
  declarations: [
    {
      key: 'single-source',
      text: {
        vi: 'Không có sự trùng lắp về kinh phí thực hiện nhiệm vụ từ các nguồn khác của ngân sách nhà nước.',
        en: 'The task is not funded twice from other sources of the state budget.',
        ar: 'لا يوجد تكرار في تمويل المهمة من مصادر أخرى في ميزانية الدولة.',
      },
      article: 'Điều 17.1.c, Thông tư 20/2023/TT-BKHCN',
    },
    {
      key: 'truth',
      text: {
        vi: 'Không giả mạo, gian lận; mọi khai báo, cam kết trong hồ sơ là trung thực.',
        en: 'Nothing in the dossier is forged; every statement and commitment in it is honest.',
        ar: 'لا تزوير ولا احتيال في الملف، وكل ما ورد فيه من بيانات وتعهدات صحيح.',
      },
      article: 'Điều 17.1.a, Thông tư 20/2023/TT-BKHCN',
    },
  ],
  checklist,
  conflicts,
};
