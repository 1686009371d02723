import { say, section } from '../build/build.ts';
import { choiceColumn, proseColumn, textColumn, volumeColumn } from '../build/columns.ts';
import { table } from '../build/questions.ts';

// Titles of Circular 02/2023/TT-BKHCN Article 4; their coefficients stand in the rule pack.
const roles = [
  { value: 'leader', label: say('Chủ nhiệm', 'Principal investigator', 'باحث رئيسي') },
  { value: 'secretary', label: say('Thư ký khoa học', 'Scientific secretary', 'أمين علمي') },
  { value: 'key-member', label: say('Thành viên chính', 'Key member', 'عضو رئيسي') },
  { value: 'member', label: say('Thành viên', 'Member', 'عضو') },
  {
    value: 'technician',
    label: say('Kỹ thuật viên, nhân viên hỗ trợ', 'Technician or support', 'فني أو دعم'),
  },
];

/** Narrative B1-2a, part I: who does the work and with whom. */
export const people = section(
  'people',
  say('Nhân lực và tổ chức phối hợp', 'People and partners', 'الفريق والجهات المتعاونة'),
  { source: 'Biểu B1-2a-TMĐTCN, phần I; Biểu B1-5-PHNC' },
  [
    table(
      'members',
      say('Cán bộ thực hiện đề tài', 'Those who carry out the topic', 'القائمون على الموضوع'),
      [
        textColumn('name', say('Họ và tên, học hàm, học vị', 'Name and degree', 'الاسم والدرجة'), {
          max: 150,
        }),
        choiceColumn('role', say('Chức danh thực hiện', 'Role', 'الدور'), roles),
        textColumn('employer', say('Tổ chức công tác', 'Employer', 'جهة العمل'), { max: 200 }),
        proseColumn('work', say('Nội dung công việc tham gia', 'Work', 'العمل')),
        volumeColumn('months', say('Số tháng làm việc quy đổi', 'Months of work', 'أشهر العمل'), {
          total: true,
        }),
      ],
      { widget: 'people', rowName: say('Cán bộ', 'Person', 'فرد') },
    ),
    table(
      'partners',
      say(
        'Các tổ chức phối hợp chính thực hiện đề tài (nếu có)',
        'Main partner organisations (if any)',
        'الجهات المتعاونة الرئيسية (إن وُجدت)',
      ),
      [
        textColumn('name', say('Tên tổ chức', 'Organisation', 'المؤسسة'), { max: 300 }),
        textColumn('address', say('Địa chỉ', 'Address', 'العنوان'), { max: 300 }),
        proseColumn('work', say('Nội dung phối hợp', 'Part in the work', 'مجال التعاون')),
      ],
      { optional: true, rowName: say('Tổ chức', 'Organisation', 'مؤسسة') },
    ),
  ],
);
