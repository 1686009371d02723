import { say, section } from '../build/build.ts';
import { founding, identity, representative } from '../build/organisation.ts';
import { choice, confirm, email, phone, text } from '../build/questions.ts';

const degrees = [
  { value: 'bachelor', label: say('Đại học', 'Bachelor', 'بكالوريوس') },
  { value: 'master', label: say('Thạc sĩ', 'Master', 'ماجستير') },
  { value: 'doctor', label: say('Tiến sĩ', 'Doctor', 'دكتوراه') },
];

const ranks = [
  { value: 'none', label: say('Không', 'None', 'لا يوجد') },
  { value: 'associate-professor', label: say('Phó giáo sư', 'Associate professor', 'أستاذ مشارك') },
  { value: 'professor', label: say('Giáo sư', 'Professor', 'أستاذ') },
];

const leader = [
  text('leader', say('Họ và tên chủ nhiệm nhiệm vụ', 'Principal investigator', 'الباحث الرئيسي'), {
    max: 120,
  }),
  choice('leaderRank', say('Học hàm', 'Academic rank', 'الرتبة الأكاديمية'), ranks),
  choice('leaderDegree', say('Học vị', 'Degree', 'الدرجة العلمية'), degrees, {
    hint: say(
      'Chủ nhiệm phải có trình độ đại học trở lên (khoản 3 Điều 4).',
      'The principal investigator needs at least a bachelor’s degree (Article 4(3)).',
      'يُشترط أن يحمل الباحث الرئيسي بكالوريوس على الأقل (المادة 4، الفقرة 3).',
    ),
  }),
  text('leaderPosition', say('Chức vụ', 'Position', 'المنصب'), { max: 120, optional: true }),
  text(
    'leaderField',
    say(
      'Chuyên môn và hoạt động trong 05 năm gần nhất',
      'Field and work in the last five years',
      'التخصص والنشاط في آخر خمس سنوات',
    ),
    { max: 500 },
  ),
  phone('leaderPhone', say('Điện thoại', 'Telephone', 'الهاتف')),
  email('leaderEmail', say('E-mail', 'Email', 'البريد الإلكتروني')),
];

/** Form B1-1-ĐON: who applies to host which task and who leads it. */
export const application = section(
  'application',
  say(
    'Đơn đăng ký chủ trì thực hiện nhiệm vụ khoa học và công nghệ',
    'Application to host a science and technology task',
    'طلب استضافة مهمة علمية وتقنية',
  ),
  { source: 'Biểu B1-1-ĐON; khoản 2 Điều 5' },
  [
    ...identity(),
    ...founding(),
    ...representative(),
    text(
      'programme',
      say(
        'Thuộc chương trình KH&CN (tên, mã số, nếu có)',
        'Science and technology programme (name and code, if any)',
        'البرنامج العلمي والتقني (الاسم والرمز إن وُجدا)',
      ),
      { optional: true, max: 300 },
    ),
    ...leader,
    confirm(
      'isEligible',
      say(
        'Tổ chức và cá nhân đăng ký không thuộc các trường hợp không đủ điều kiện tại khoản 2 và khoản 4 Điều 4 Thông tư.',
        'Neither the organisation nor the leader is barred by Article 4(2) and 4(4) of the Circular.',
        'لا تنطبق على المؤسسة ولا على الباحث الرئيسي حالات عدم الأهلية في المادة 4 (الفقرتان 2 و4).',
      ),
    ),
    confirm(
      'isTruthful',
      say(
        'Chúng tôi cam đoan những nội dung và thông tin kê khai trong hồ sơ này là đúng sự thật.',
        'We declare that what this dossier states is true.',
        'نُقرّ بأن ما ورد في هذا الملف صحيح.',
      ),
    ),
  ],
);
