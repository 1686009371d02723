import { say, section } from '../build/build.ts';
import { proseColumn, textColumn } from '../build/columns.ts';
import { longtext, table } from '../build/questions.ts';

/** Tables 6.1 and 6.2 have the same four columns; the number is the row's own. */
const people = () => [
  textColumn('name', say('Họ và tên', 'Full name', 'الاسم الكامل'), { max: 120 }),
  proseColumn(
    'experience',
    say(
      'Trình độ chuyên môn và kinh nghiệm triển khai',
      'Qualification and experience',
      'المؤهل والخبرة',
    ),
  ),
  proseColumn('work', say('Nội dung công việc', 'Work to be done', 'المهام الموكلة')),
];

export const capacity = section(
  'capacity',
  say(
    'Năng lực của tổ chức, doanh nghiệp chủ trì',
    'Capacity of the organisation in charge',
    'قدرات المؤسسة المسؤولة',
  ),
  { source: 'Mẫu số I.5, mục I.4–I.7' },
  [
    longtext(
      'head',
      say(
        'Năng lực của người đứng đầu tổ chức, doanh nghiệp chủ trì',
        'Capacity of the head of the organisation',
        'قدرات رئيس المؤسسة',
      ),
      600,
      {
        hint: say(
          'Năng lực, kinh nghiệm chuyên môn, khả năng huy động vốn đầu tư cho khởi nghiệp sáng tạo.',
          'Ability, professional experience, and ability to raise investment for innovative startups.',
          'الكفاءة والخبرة المهنية والقدرة على جذب الاستثمار للشركات الناشئة المبتكرة.',
        ),
      },
    ),
    longtext(
      'pastSupport',
      say(
        'Nội dung, kết quả hoạt động hỗ trợ khởi nghiệp sáng tạo của tổ chức, doanh nghiệp (nếu có)',
        'Past startup-support activities and their results (if any)',
        'أنشطة دعم الشركات الناشئة السابقة ونتائجها (إن وُجدت)',
      ),
      800,
      { optional: true },
    ),
    table('staff', say('Đội ngũ nhân sự', 'Staff', 'فريق العمل'), people(), {
      widget: 'people',
      rowName: say('Nhân sự', 'Person', 'فرد'),
      hint: say(
        'Năng lực, kinh nghiệm của các thành viên chính, thành viên.',
        'Ability and experience of key members and members.',
        'كفاءة الأعضاء الرئيسيين والأعضاء وخبراتهم.',
      ),
    }),
    table(
      'experts',
      say(
        'Đội ngũ chuyên gia hỗ trợ khởi nghiệp sáng tạo',
        'Experts supporting innovative startups',
        'خبراء دعم الشركات الناشئة المبتكرة',
      ),
      people(),
      { widget: 'people', rowName: say('Chuyên gia', 'Expert', 'خبير') },
    ),
    longtext(
      'facilities',
      say(
        'Tóm tắt về cơ sở vật chất, nguồn nhân lực, tài chính và phương án tổ chức thực hiện khả thi',
        'Summary of facilities, people, finances and a feasible plan of execution',
        'ملخص المرافق والموارد البشرية والمالية وخطة تنفيذ قابلة للتحقيق',
      ),
      800,
    ),
  ],
);
