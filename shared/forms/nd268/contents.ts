import { say, section } from '../build/build.ts';
import { proseColumn, rowColumn, textColumn } from '../build/columns.ts';
import { longtext, table } from '../build/questions.ts';

/** Content items are numbered rows: activities, costs and the council's votes refer to them. */
export const contents = section(
  'contents',
  say(
    'Nội dung hoạt động, sản phẩm và hiệu quả',
    'Content, products and effects',
    'المضمون والمنتجات والأثر',
  ),
  {
    source: 'Mẫu số I.5, mục III.4–III.5',
    intro: say(
      'Hội đồng biểu quyết riêng từng nội dung. Trước hết hãy liệt kê các nội dung, sau đó là hoạt động và sản phẩm của từng nội dung.',
      'The council votes on each content item separately. List the items first, then the activities and products of each.',
      'يصوّت المجلس على كل بند من المضمون على حدة. اذكروا البنود أولًا ثم أنشطة كل بند ومنتجاته.',
    ),
  },
  [
    table(
      'items',
      say('Các nội dung', 'Content items', 'بنود المضمون'),
      [textColumn('name', say('Nội dung', 'Content item', 'البند'))],
      { rowName: say('Nội dung', 'Content item', 'البند') },
    ),
    table(
      'activities',
      say(
        'Hoạt động và dự kiến sản phẩm, kết quả',
        'Activities with expected products and results',
        'الأنشطة والمنتجات والنتائج المتوقعة',
      ),
      [
        rowColumn('item', say('Thuộc nội dung', 'Content item', 'البند'), [
          '/contents/items',
          'name',
        ]),
        proseColumn('activity', say('Hoạt động', 'Activity', 'النشاط')),
        proseColumn('product', say('Kết quả/Sản phẩm', 'Result or product', 'النتيجة أو المنتج')),
        proseColumn(
          'requirement',
          say(
            'Yêu cầu cần đạt của kết quả, sản phẩm',
            'Standard the result or product must reach',
            'المستوى المطلوب من النتيجة أو المنتج',
          ),
        ),
      ],
      {
        rowName: say('Hoạt động', 'Activity', 'النشاط'),
        hint: say(
          'Nêu và mô tả chi tiết các nội dung, hoạt động và các số liệu liên quan làm cơ sở cho dự toán kinh phí, kết quả đầu ra cụ thể.',
          'Describe each activity in detail, with the figures that the cost estimate and the outputs rest on.',
          'صفوا كل نشاط بالتفصيل مع الأرقام التي يستند إليها التقدير المالي والمخرجات.',
        ),
      },
    ),
    longtext(
      'effect',
      say(
        'Khả năng ứng dụng trực tiếp, tạo ra hiệu quả kinh tế hoặc giải quyết các vấn đề xã hội góp phần nâng cao năng suất, chất lượng, năng lực cạnh tranh, bảo vệ môi trường và phát triển bền vững',
        'Direct application and effect: economic benefit or social problems solved, productivity, quality, competitiveness, environment and sustainable development',
        'إمكان التطبيق المباشر والأثر: المنفعة الاقتصادية أو حل مشكلات اجتماعية، والإنتاجية والجودة والتنافسية والبيئة والتنمية المستدامة',
      ),
      800,
    ),
  ],
);
