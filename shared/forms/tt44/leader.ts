import { say, section } from '../build/build.ts';
import { proseColumn, textColumn, wholeColumn } from '../build/columns.ts';
import { email, longtext, phone, table, text, whole } from '../build/questions.ts';

/** Summary CV BM-09 of the leader, and the members of the board (Article 6). */
export const leader = section(
  'leader',
  say(
    'Tóm tắt lý lịch khoa học của chủ nhiệm và các thành viên',
    'Summary CVs of the leader and members',
    'السير العلمية الموجزة للرئيس والأعضاء',
  ),
  { source: 'Biểu mẫu 09; Điều 6' },
  [
    text('name', say('Họ và tên chủ nhiệm', 'Leader', 'الرئيس'), { max: 120 }),
    text('degree', say('Học hàm, học vị', 'Academic rank and degree', 'الرتبة والدرجة'), {
      max: 100,
    }),
    whole('birthYear', say('Năm sinh', 'Year of birth', 'سنة الميلاد'), [1930, 2015]),
    text('position', say('Chức vụ, đơn vị công tác', 'Position and employer', 'المنصب وجهة العمل')),
    phone('phone', say('Điện thoại', 'Telephone', 'الهاتف')),
    email('email', say('Email', 'Email', 'البريد الإلكتروني')),
    longtext(
      'experience',
      say(
        'Kinh nghiệm chủ trì, quản lý nhiệm vụ và chương trình trong 05 năm gần nhất',
        'Tasks and programmes led or managed in the last five years',
        'المهام والبرامج التي قادها أو أدارها في آخر خمس سنوات',
      ),
      600,
    ),
    table(
      'publications',
      say('Công bố khoa học tiêu biểu', 'Main publications', 'أهم المنشورات'),
      [
        textColumn('title', say('Tên công trình', 'Title', 'العنوان')),
        textColumn(
          'journal',
          say('Tạp chí, nhà xuất bản', 'Journal or publisher', 'المجلة أو الناشر'),
        ),
        wholeColumn('year', say('Năm', 'Year', 'السنة'), [1950, 2100]),
      ],
      { rowName: say('Công bố', 'Publication', 'منشور') },
    ),
    table(
      'members',
      say('Các thành viên', 'Members', 'الأعضاء'),
      [
        textColumn('name', say('Họ và tên', 'Full name', 'الاسم الكامل'), { max: 120 }),
        textColumn('degree', say('Học hàm, học vị', 'Rank and degree', 'الرتبة والدرجة'), {
          max: 100,
        }),
        textColumn('employer', say('Đơn vị công tác', 'Employer', 'جهة العمل'), { max: 200 }),
        proseColumn('work', say('Nội dung tham gia', 'Part in the work', 'المساهمة')),
      ],
      { widget: 'people', rowName: say('Thành viên', 'Member', 'عضو') },
    ),
  ],
);
