import { say, section } from '../build/build.ts';
import { textColumn } from '../build/columns.ts';
import { choices, confirm, dong, longtext, table, whole } from '../build/questions.ts';
import { needs } from './choices.ts';

export const ask = section(
  'ask',
  say(
    'Đề nghị hỗ trợ và kết quả dự kiến',
    'What you ask for, and what will come of it',
    'ما تطلبونه وما سينتج عنه',
  ),
  {},
  [
    choices('needs', say('Cần hỗ trợ gì', 'What you need', 'ما تحتاجون إليه'), needs),
    longtext(
      'use',
      say('Sẽ dùng hỗ trợ vào việc gì', 'What you will do with it', 'فيمَ ستستعملون الدعم'),
      150,
    ),
    dong('stateMoney', say('Kinh phí đề nghị', 'Money asked for', 'التمويل المطلوب'), {
      optional: true,
      hint: say(
        'Số nguyên đồng. Để trống nếu chỉ cần chỗ làm việc, dịch vụ, cố vấn.',
        'Whole đồng. Leave it empty if you need only space, services and advice.',
        'بالدونغ دون كسور. اتركه فارغًا إن كنتم لا تحتاجون إلا إلى المكان والخدمات والمشورة.',
      ),
    }),
    whole(
      'months',
      say('Thời gian ươm tạo mong muốn', 'Incubation wished for', 'مدة الاحتضان المرغوبة'),
      [1, 24],
      {
        unit: say('tháng', 'months', 'شهر'),
      },
    ),
    table(
      'kpis',
      say('Chỉ số sẽ đạt khi kết thúc', 'What will be reached at the end', 'ما سيتحقق في النهاية'),
      [
        textColumn('name', say('Chỉ số', 'Indicator', 'المؤشر'), { max: 120 }),
        textColumn('now', say('Hiện nay', 'Today', 'اليوم'), { max: 60 }),
        textColumn('target', say('Mục tiêu', 'Target', 'الهدف'), { max: 60 }),
      ],
      {
        rowName: say('Chỉ số', 'Indicator', 'مؤشر'),
        hint: say(
          'Ví dụ: khách hàng trả tiền, doanh thu mỗi tháng, bản mẫu.',
          'For example paying customers, revenue a month, prototypes.',
          'مثل العملاء الدافعين والإيراد الشهري والنماذج الأولية.',
        ),
      },
    ),
    confirm(
      'isTruthful',
      say(
        'Chúng tôi cam đoan thông tin trong hồ sơ là đúng và ý tưởng không vi phạm quyền của người khác.',
        'We declare that this application is true and that the idea violates nobody’s rights.',
        'نُقرّ بصحة هذا الطلب وبأن الفكرة لا تنتهك حقوق أحد.',
      ),
    ),
  ],
);
