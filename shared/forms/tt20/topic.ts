import { say, section } from '../build/build.ts';
import { choice, date, derived, dong, longtext, text, whole } from '../build/questions.ts';

const levels = [
  { value: 'province', label: say('Tỉnh', 'Province', 'مقاطعة') },
  { value: 'ministry', label: say('Bộ', 'Ministry', 'وزارة') },
  { value: 'national', label: say('Quốc gia', 'National', 'وطني') },
];

const fields = [
  { value: 'natural', label: say('Khoa học tự nhiên', 'Natural sciences', 'العلوم الطبيعية') },
  {
    value: 'engineering',
    label: say('Khoa học kỹ thuật và công nghệ', 'Engineering and technology', 'الهندسة والتقنية'),
  },
  {
    value: 'medical',
    label: say('Khoa học y, dược', 'Medical and health sciences', 'العلوم الطبية والصحية'),
  },
  {
    value: 'agricultural',
    label: say('Khoa học nông nghiệp', 'Agricultural sciences', 'العلوم الزراعية'),
  },
];

const lumpSums = [
  {
    value: 'to-product',
    label: say(
      'Khoán đến sản phẩm cuối cùng',
      'Lump sum to the final product',
      'مبلغ مقطوع حتى المنتج النهائي',
    ),
  },
  {
    value: 'partial',
    label: say('Khoán từng phần', 'Partial lump sum', 'مبلغ مقطوع جزئي'),
  },
];

const money = [
  dong('totalCost', say('Tổng kinh phí thực hiện', 'Total cost', 'التكلفة الإجمالية'), {
    hint: say(
      'Số nguyên đồng, đúng bằng tổng cộng của bảng kinh phí.',
      'Whole đồng, exactly the total of the cost table.',
      'بالدونغ من غير كسور، مطابقًا لمجموع جدول التكاليف.',
    ),
  }),
  dong(
    'stateMoney',
    say(
      'Kinh phí từ ngân sách sự nghiệp khoa học',
      'Money from the state science budget',
      'التمويل من ميزانية العلوم',
    ),
  ),
  dong(
    'otherMoney',
    say(
      'Kinh phí từ nguồn ngoài ngân sách nhà nước',
      'Money from outside the state budget',
      'التمويل من خارج ميزانية الدولة',
    ),
    { optional: true },
  ),
  derived(
    'stateShare',
    say('Tỷ lệ ngân sách nhà nước', 'Share of state money', 'حصة تمويل الدولة'),
    'percent',
    {
      kind: 'share',
      part: [{ pointer: '/topic/stateMoney' }],
      whole: [{ pointer: '/topic/totalCost' }],
    },
  ),
  choice(
    'lumpSum',
    say('Phương thức khoán chi', 'Lump-sum method', 'طريقة الصرف المقطوع'),
    lumpSums,
  ),
];

/** Narrative B1-2a, part I: general information of the topic. */
export const topic = section(
  'topic',
  say('Thông tin chung về đề tài', 'General information', 'معلومات عامة عن الموضوع'),
  { source: 'Biểu B1-2a-TMĐTCN, phần I' },
  [
    text('name', say('Tên đề tài', 'Title of the topic', 'عنوان الموضوع'), { max: 300 }),
    whole('months', say('Thời gian thực hiện', 'Duration', 'المدة'), [1, 120], {
      unit: say('tháng', 'months', 'شهر'),
    }),
    date('startsOn', say('Từ ngày', 'From', 'من تاريخ')),
    date('endsOn', say('Đến ngày', 'To', 'إلى تاريخ')),
    choice('level', say('Cấp quản lý', 'Managed at', 'مستوى الإدارة'), levels),
    choice('field', say('Lĩnh vực khoa học', 'Field of science', 'المجال العلمي'), fields),
    text('place', say('Địa điểm thực hiện', 'Where it is carried out', 'مكان التنفيذ'), {
      max: 300,
    }),
    ...money,
    longtext('goal', say('Mục tiêu của đề tài', 'Goal of the topic', 'هدف الموضوع'), 400, {
      hint: say(
        'Bám sát và cụ thể hóa định hướng mục tiêu theo đặt hàng (nếu có).',
        'Keep to the goal of the order, if there is one, and make it concrete.',
        'التزموا بهدف التكليف إن وُجد واجعلوه ملموسًا.',
      ),
    }),
  ],
);
