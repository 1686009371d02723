import { say, section } from '../build/build.ts';
import { founding, identity, representative } from '../build/organisation.ts';

export const organisation = section(
  'organisation',
  say(
    'Thông tin về tổ chức, doanh nghiệp chủ trì nhiệm vụ',
    'The organisation or enterprise in charge',
    'المؤسسة أو المنشأة المسؤولة عن المهمة',
  ),
  {
    source: 'Mẫu số I.1; Mẫu số I.5, mục I.1–I.3; Mẫu số I.6, mục I',
    intro: say(
      'Thông tin này dùng chung cho đơn đăng ký, thuyết minh và văn bản cam kết.',
      'The application, the narrative and the commitment all use this information.',
      'تُستخدم هذه المعلومات في الطلب والشرح والتعهد معًا.',
    ),
  },
  [...identity(), ...founding(), ...representative()],
);
