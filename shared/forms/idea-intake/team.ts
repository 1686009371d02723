import { say, section } from '../build/build.ts';
import { textColumn, wholeColumn } from '../build/columns.ts';
import { email, phone, table, text } from '../build/questions.ts';

export const team = section('team', say('Nhóm thực hiện', 'The team', 'الفريق'), {}, [
  table(
    'members',
    say('Thành viên', 'Members', 'الأعضاء'),
    [
      textColumn('name', say('Họ và tên', 'Name', 'الاسم'), { max: 120 }),
      textColumn('role', say('Việc đảm nhận', 'Part in the work', 'الدور'), { max: 80 }),
      wholeColumn('hours', say('Số giờ mỗi tuần', 'Hours a week', 'ساعات في الأسبوع'), [1, 80]),
    ],
    { widget: 'people', rowName: say('Thành viên', 'Member', 'عضو') },
  ),
  text('contact', say('Người liên hệ', 'Whom to contact', 'من يمكن الاتصال به'), { max: 120 }),
  phone('phone', say('Điện thoại', 'Telephone', 'الهاتف')),
  email('email', say('Email', 'Email', 'البريد الإلكتروني')),
]);
