import { say, section } from '../build/build.ts';
import { choice, date, derived, dong, text, whole, yesno } from '../build/questions.ts';

const invests = { pointer: '/task/isInInvestmentProject', equals: true };

const kinds = [
  {
    value: 'technology-renewal',
    label: say('Nhiệm vụ đổi mới công nghệ', 'Technology renewal', 'تجديد التقنية'),
  },
  {
    value: 'ip-productivity',
    label: say(
      'Nhiệm vụ phát triển quyền sở hữu trí tuệ, nâng cao năng suất, chất lượng',
      'Development of intellectual property, productivity and quality',
      'تطوير الملكية الفكرية والإنتاجية والجودة',
    ),
  },
  {
    value: 'startup-support',
    label: say(
      'Nhiệm vụ hỗ trợ khởi nghiệp sáng tạo',
      'Support for innovative startups',
      'دعم الشركات الناشئة المبتكرة',
    ),
  },
];

const investment = [
  yesno(
    'isInInvestmentProject',
    say(
      'Nhiệm vụ thuộc dự án đầu tư?',
      'Does the task belong to an investment project?',
      'هل تندرج المهمة ضمن مشروع استثماري؟',
    ),
  ),
  text('investmentProject', say('Tên dự án đầu tư', 'Investment project', 'المشروع الاستثماري'), {
    showWhen: invests,
    max: 300,
  }),
  text(
    'investmentDecisionNumber',
    say(
      'Quyết định phê duyệt đầu tư số',
      'Number of the investment approval',
      'رقم قرار الموافقة على الاستثمار',
    ),
    { showWhen: invests, max: 100 },
  ),
  date(
    'investmentDecisionDate',
    say(
      'Ngày của quyết định phê duyệt đầu tư',
      'Date of the investment approval',
      'تاريخ قرار الموافقة على الاستثمار',
    ),
    { showWhen: invests },
  ),
  text(
    'investmentScale',
    say('Quy mô dự án đầu tư', 'Scale of the investment project', 'حجم المشروع الاستثماري'),
    { showWhen: invests, max: 500 },
  ),
];

const money = [
  dong(
    'totalCost',
    say('Tổng kinh phí thực hiện nhiệm vụ', 'Total cost of the task', 'التكلفة الإجمالية للمهمة'),
    {
      hint: say(
        'Số nguyên đồng, đúng bằng tổng cộng của bảng dự toán chi tiết.',
        'Whole đồng, exactly the total of the cost table.',
        'بالدونغ من غير كسور، مطابقًا تمامًا لمجموع جدول التكاليف.',
      ),
    },
  ),
  dong(
    'stateMoney',
    say(
      'Kinh phí đề nghị tài trợ từ ngân sách nhà nước',
      'Money requested from the state budget',
      'التمويل المطلوب من ميزانية الدولة',
    ),
  ),
  dong(
    'otherMoney',
    say('Nguồn kinh phí khác (nếu có)', 'Other sources (if any)', 'مصادر أخرى (إن وُجدت)'),
    {
      optional: true,
      hint: say(
        'Vốn đối ứng của tổ chức, doanh nghiệp và các nguồn ngoài ngân sách.',
        'Your own counterpart money and other money from outside the budget.',
        'مساهمتكم الذاتية وكل تمويل من خارج الميزانية.',
      ),
    },
  ),
  derived(
    'stateShare',
    say(
      'Tỷ lệ kinh phí đề nghị tài trợ trên tổng kinh phí thực hiện',
      'Requested money as a share of the total',
      'نسبة التمويل المطلوب من التكلفة الإجمالية',
    ),
    'percent',
    {
      kind: 'share',
      part: [{ pointer: '/task/stateMoney' }],
      whole: [{ pointer: '/task/totalCost' }],
    },
  ),
];

export const task = section(
  'task',
  say('Thông tin về nhiệm vụ', 'The task', 'المهمة'),
  { source: 'Mẫu số I.1, mục 1; Mẫu số I.5, mục II' },
  [
    text('name', say('Tên nhiệm vụ', 'Name of the task', 'اسم المهمة'), {
      max: 300,
      hint: say(
        'Ngắn gọn, nói rõ việc sẽ làm và đối tượng được hỗ trợ.',
        'Short: what will be done and for whom.',
        'باختصار: ما الذي سيُنجز ولمصلحة من.',
      ),
    }),
    choice('kind', say('Loại nhiệm vụ', 'Kind of task', 'نوع المهمة'), kinds),
    ...investment,
    whole(
      'months',
      say('Thời gian thực hiện nhiệm vụ', 'Duration of the task', 'مدة تنفيذ المهمة'),
      [1, 120],
      { unit: say('tháng', 'months', 'شهر') },
    ),
    text(
      'place',
      say('Địa điểm thực hiện nhiệm vụ', 'Where the task is carried out', 'مكان تنفيذ المهمة'),
      { max: 300 },
    ),
    ...money,
  ],
);
