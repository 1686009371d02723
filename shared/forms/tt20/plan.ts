import { say, section } from '../build/build.ts';
import { proseColumn, rowColumn, textColumn, wholeColumn } from '../build/columns.ts';
import { longtext, table } from '../build/questions.ts';

/** Narrative B1-2a, parts II and III: contents, schedule and what is needed for them. */
export const plan = section(
  'plan',
  say('Nội dung và tiến độ thực hiện', 'Contents and schedule', 'المضامين والجدول الزمني'),
  { source: 'Biểu B1-2a-TMĐTCN, phần II' },
  [
    table(
      'contents',
      say(
        'Nội dung nghiên cứu khoa học và triển khai thực nghiệm của đề tài',
        'Research and experiment contents',
        'مضامين البحث والتجريب',
      ),
      [
        textColumn('name', say('Nội dung', 'Content', 'المضمون')),
        proseColumn('method', say('Phương án thực hiện', 'How it is carried out', 'طريقة التنفيذ')),
      ],
      { rowName: say('Nội dung', 'Content', 'مضمون') },
    ),
    table(
      'schedule',
      say('Tiến độ thực hiện', 'Schedule', 'الجدول الزمني'),
      [
        rowColumn('content', say('Thuộc nội dung', 'Content', 'المضمون'), [
          '/plan/contents',
          'name',
        ]),
        proseColumn('work', say('Công việc chủ yếu cần thực hiện', 'Main work', 'العمل الرئيسي')),
        proseColumn('result', say('Kết quả phải đạt', 'Result to be reached', 'النتيجة المطلوبة')),
        wholeColumn('from', say('Từ tháng thứ', 'From month', 'من الشهر'), [1, 120]),
        wholeColumn('to', say('Đến tháng thứ', 'To month', 'إلى الشهر'), [1, 120]),
        textColumn('who', say('Cá nhân, tổ chức thực hiện', 'Who carries it out', 'المنفذ')),
      ],
      { rowName: say('Công việc', 'Work item', 'عمل') },
    ),
    longtext(
      'equipment',
      say(
        'Phương án trang bị thiết bị máy móc và xử lý tài sản được hình thành',
        'Plan for equipment and for the assets the task creates',
        'خطة التجهيز والتصرف في الأصول الناتجة',
      ),
      600,
      { optional: true },
    ),
  ],
);
