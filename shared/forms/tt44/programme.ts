import { say, section } from '../build/build.ts';
import { choice, derived, dong, longtext, text, whole } from '../build/questions.ts';

const methods = [
  { value: 'selection', label: say('Tuyển chọn', 'Selection', 'اختيار تنافسي') },
  { value: 'direct', label: say('Giao trực tiếp', 'Direct assignment', 'تكليف مباشر') },
];

/** Narrative BM-08: name, need, goals, period and money. */
export const programme = section(
  'programme',
  say('Thuyết minh: thông tin chung', 'Narrative: general information', 'الشرح: معلومات عامة'),
  { source: 'Biểu mẫu 08; Điều 14, Điều 15' },
  [
    text(
      'name',
      say('Tên chương trình, nhiệm vụ', 'Name of the programme or task', 'اسم البرنامج أو المهمة'),
      { max: 300 },
    ),
    text(
      'code',
      say('Mã số chương trình (nếu có)', 'Programme code (if any)', 'رمز البرنامج (إن وُجد)'),
      {
        optional: true,
        max: 40,
        hint: say(
          'Theo mẫu CT-XXXX-Y-Z (Điều 3).',
          'In the form CT-XXXX-Y-Z (Article 3).',
          'بالصيغة CT-XXXX-Y-Z (المادة 3).',
        ),
      },
    ),
    choice('method', say('Hình thức', 'How it is assigned', 'طريقة الإسناد'), methods),
    longtext('necessity', say('Tính cấp thiết', 'Why it is needed now', 'الضرورة'), 1_000),
    longtext('goal', say('Mục tiêu', 'Goals', 'الأهداف'), 600),
    whole('months', say('Thời gian thực hiện', 'Duration', 'المدة'), [1, 120], {
      unit: say('tháng', 'months', 'شهر'),
      hint: say(
        'Nhiệm vụ không quá 24 tháng, chương trình không quá 60 tháng (khoản 3 Điều 3).',
        'A task at most 24 months, a programme at most 60 (Article 3(3)).',
        'المهمة 24 شهرًا على الأكثر والبرنامج 60 شهرًا (المادة 3، الفقرة 3).',
      ),
    }),
    text('place', say('Địa điểm thực hiện', 'Where it is carried out', 'مكان التنفيذ'), {
      max: 300,
    }),
    dong(
      'totalCost',
      say('Dự kiến tổng mức kinh phí', 'Expected total cost', 'التكلفة الإجمالية المتوقعة'),
    ),
    dong(
      'stateMoney',
      say(
        'Kinh phí từ ngân sách sự nghiệp khoa học, công nghệ và đổi mới sáng tạo',
        'Money from the science, technology and innovation budget',
        'التمويل من ميزانية العلوم والتقنية والابتكار',
      ),
    ),
    dong(
      'otherMoney',
      say(
        'Kinh phí huy động từ các nguồn vốn khác',
        'Money raised from other sources',
        'التمويل من مصادر أخرى',
      ),
      { optional: true },
    ),
    derived(
      'stateShare',
      say('Tỷ lệ ngân sách nhà nước', 'Share of state money', 'حصة تمويل الدولة'),
      'percent',
      {
        kind: 'share',
        part: [{ pointer: '/programme/stateMoney' }],
        whole: [{ pointer: '/programme/totalCost' }],
      },
    ),
    longtext(
      'fundingPlan',
      say(
        'Phương án huy động các nguồn vốn ngoài ngân sách',
        'Plan for raising money from outside the budget',
        'خطة تدبير التمويل من خارج الميزانية',
      ),
      500,
      { optional: true },
    ),
  ],
);
