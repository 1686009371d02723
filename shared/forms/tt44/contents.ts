import { say, section } from '../build/build.ts';
import { proseColumn, rowColumn, textColumn, wholeColumn } from '../build/columns.ts';
import { longtext, table } from '../build/questions.ts';

/** Narrative BM-08: contents, products, indicators, feasibility, novelty, effect. */
export const contents = section(
  'contents',
  say(
    'Thuyết minh: nội dung, sản phẩm, tác động',
    'Narrative: contents, products, impact',
    'الشرح: المضامين والمنتجات والأثر',
  ),
  { source: 'Biểu mẫu 08; điểm a khoản 1 Điều 14' },
  [
    table(
      'items',
      say('Nội dung nghiên cứu và tiến độ', 'Contents and schedule', 'المضامين والجدول الزمني'),
      [
        textColumn('name', say('Nội dung', 'Content', 'المضمون')),
        proseColumn('work', say('Công việc chủ yếu', 'Main work', 'العمل الرئيسي')),
        wholeColumn('from', say('Từ tháng thứ', 'From month', 'من الشهر'), [1, 120]),
        wholeColumn('to', say('Đến tháng thứ', 'To month', 'إلى الشهر'), [1, 120]),
      ],
      { rowName: say('Nội dung', 'Content', 'مضمون') },
    ),
    table(
      'products',
      say(
        'Sản phẩm dự kiến và chỉ tiêu đánh giá',
        'Expected products and indicators',
        'المنتجات المتوقعة ومؤشرات التقييم',
      ),
      [
        rowColumn('item', say('Thuộc nội dung', 'Content', 'المضمون'), ['/contents/items', 'name']),
        textColumn('name', say('Sản phẩm', 'Product', 'المنتج')),
        proseColumn('indicator', say('Chỉ tiêu đánh giá', 'Indicator', 'مؤشر التقييم')),
        textColumn('quantity', say('Số lượng', 'Quantity', 'العدد'), { max: 100 }),
      ],
      { rowName: say('Sản phẩm', 'Product', 'منتج') },
    ),
    longtext('feasibility', say('Tính khả thi', 'Feasibility', 'قابلية التنفيذ'), 600),
    longtext('novelty', say('Tính mới', 'Novelty', 'الجدة'), 600),
    longtext(
      'commercialisation',
      say(
        'Khả năng thương mại hóa và phương thức chuyển giao kết quả',
        'Commercialisation and transfer of results',
        'التسويق التجاري ونقل النتائج',
      ),
      600,
    ),
    longtext('impact', say('Tác động dự kiến', 'Expected impact', 'الأثر المتوقع'), 600),
  ],
);
