import { say, section } from '../build/build.ts';
import { founding, identity, representative } from '../build/organisation.ts';
import { confirm } from '../build/questions.ts';

export const host = section(
  'host',
  say('Tổ chức chủ trì', 'Host organisation', 'المؤسسة المضيفة'),
  { source: 'Điều 14' },
  [
    ...identity(),
    ...founding(),
    ...representative(),
    confirm(
      'isTruthful',
      say(
        'Chúng tôi cam đoan thông tin trong hồ sơ này là đúng sự thật và chịu trách nhiệm trước pháp luật.',
        'We declare that this dossier is true and answer for it before the law.',
        'نُقرّ بصحة هذا الملف ونتحمل مسؤوليته أمام القانون.',
      ),
    ),
  ],
);
