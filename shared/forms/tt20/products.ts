import { say, section } from '../build/build.ts';
import { choiceColumn, proseColumn, textColumn } from '../build/columns.ts';
import { longtext, table } from '../build/questions.ts';

const kinds = [
  {
    value: 'I',
    label: say(
      'Dạng I: mẫu, sản phẩm hàng hóa, vật liệu, thiết bị, giống, quy trình',
      'Kind I: prototype, goods, material, device, breed, process',
      'النوع الأول: نموذج أو سلعة أو مادة أو جهاز أو سلالة أو عملية',
    ),
  },
  {
    value: 'II',
    label: say(
      'Dạng II: phương pháp, tiêu chuẩn, phần mềm, cơ sở dữ liệu, báo cáo',
      'Kind II: method, standard, software, database, report',
      'النوع الثاني: منهج أو معيار أو برنامج أو قاعدة بيانات أو تقرير',
    ),
  },
  {
    value: 'III',
    label: say(
      'Dạng III: bài báo, sách chuyên khảo, kết quả đào tạo',
      'Kind III: article, monograph, training result',
      'النوع الثالث: مقالة أو كتاب متخصص أو نتيجة تدريب',
    ),
  },
  {
    value: 'ip',
    label: say(
      'Đăng ký bảo hộ quyền sở hữu công nghiệp, giống cây trồng',
      'Registration of industrial property or plant variety',
      'تسجيل ملكية صناعية أو صنف نباتي',
    ),
  },
];

/** Narrative B1-2a, part III: products, application, transfer, effect (criteria 3 and 4). */
export const products = section(
  'products',
  say('Sản phẩm và khả năng ứng dụng', 'Products and application', 'المنتجات والتطبيق'),
  { source: 'Biểu B1-2a-TMĐTCN, phần III' },
  [
    table(
      'list',
      say(
        'Sản phẩm chính và yêu cầu chất lượng cần đạt',
        'Main products and the quality to be reached',
        'المنتجات الرئيسية والجودة المطلوبة',
      ),
      [
        choiceColumn('kind', say('Dạng sản phẩm', 'Kind of product', 'نوع المنتج'), kinds),
        textColumn('name', say('Tên sản phẩm', 'Product', 'المنتج')),
        proseColumn(
          'quality',
          say(
            'Chỉ tiêu chất lượng, yêu cầu khoa học cần đạt',
            'Quality or scientific standard to be reached',
            'معيار الجودة أو المستوى العلمي المطلوب',
          ),
        ),
        textColumn(
          'quantity',
          say('Dự kiến số lượng, quy mô', 'Quantity or scale', 'العدد أو الحجم'),
          {
            max: 100,
          },
        ),
      ],
      { rowName: say('Sản phẩm', 'Product', 'منتج') },
    ),
    longtext('market', say('Khả năng về thị trường', 'Market for the results', 'فرص السوق'), 600),
    longtext(
      'application',
      say(
        'Khả năng ứng dụng, phạm vi và địa chỉ (dự kiến) ứng dụng các kết quả',
        'How far and by whom the results will be used',
        'إمكان التطبيق ونطاقه والجهات المستفيدة',
      ),
      800,
    ),
    longtext(
      'transfer',
      say(
        'Phương thức chuyển giao kết quả nghiên cứu',
        'How the results are transferred',
        'طريقة نقل نتائج البحث',
      ),
      600,
    ),
    longtext(
      'impact',
      say(
        'Tác động và lợi ích mang lại của kết quả nghiên cứu',
        'Impact and benefit of the results',
        'أثر النتائج ومنافعها',
      ),
      800,
      {
        hint: say(
          'Đối với lĩnh vực KH&CN; tổ chức chủ trì và các cơ sở ứng dụng; kinh tế – xã hội và môi trường.',
          'For the field; for the host and the users; for the economy, society and environment.',
          'للمجال العلمي، وللمؤسسة المضيفة والمستفيدين، وللاقتصاد والمجتمع والبيئة.',
        ),
      },
    ),
  ],
);
