import { say, section } from '../build/build.ts';
import { proseColumn, textColumn, wholeColumn } from '../build/columns.ts';
import { longtext, table } from '../build/questions.ts';

/** BM-10, the host's facilities, and BM-11, the partners that confirm taking part. */
export const potential = section(
  'potential',
  say(
    'Tiềm lực cơ sở vật chất và đơn vị phối hợp',
    'Facilities and partners',
    'الإمكانات والجهات المتعاونة',
  ),
  { source: 'Biểu mẫu 10; Biểu mẫu 11' },
  [
    longtext(
      'facilities',
      say(
        'Cơ sở vật chất hiện có phục vụ chương trình, nhiệm vụ',
        'Facilities at hand for the programme or task',
        'المرافق المتاحة للبرنامج أو المهمة',
      ),
      600,
    ),
    table(
      'equipment',
      say('Trang thiết bị chính', 'Main equipment', 'المعدات الرئيسية'),
      [
        textColumn('name', say('Tên thiết bị', 'Equipment', 'الجهاز')),
        wholeColumn('quantity', say('Số lượng', 'Quantity', 'العدد'), [1, 10_000]),
        wholeColumn(
          'year',
          say('Năm đưa vào sử dụng', 'In use since', 'سنة التشغيل'),
          [1950, 2100],
        ),
        textColumn('use', say('Phục vụ nội dung', 'Used for', 'الاستخدام')),
      ],
      { optional: true, rowName: say('Thiết bị', 'Equipment', 'جهاز') },
    ),
    table(
      'partners',
      say(
        'Đơn vị phối hợp tham gia thực hiện (nếu có)',
        'Partners that take part (if any)',
        'الجهات المتعاونة (إن وُجدت)',
      ),
      [
        textColumn('name', say('Tên đơn vị', 'Organisation', 'المؤسسة')),
        textColumn('representative', say('Người đại diện', 'Representative', 'الممثل'), {
          max: 120,
        }),
        proseColumn('work', say('Nội dung phối hợp', 'Part in the work', 'مجال التعاون')),
      ],
      {
        optional: true,
        rowName: say('Đơn vị', 'Partner', 'جهة'),
        hint: say(
          'Đính kèm văn bản xác nhận của từng đơn vị (Biểu mẫu 11).',
          'Attach the written confirmation of each partner (form 11).',
          'أرفقوا تأكيدًا كتابيًا من كل جهة (النموذج 11).',
        ),
      },
    ),
  ],
);
