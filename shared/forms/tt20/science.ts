import { say, section } from '../build/build.ts';
import { textColumn } from '../build/columns.ts';
import { choice, longtext, table } from '../build/questions.ts';

const states = [
  { value: 'new', label: say('Mới', 'New', 'جديد') },
  {
    value: 'own-continuation',
    label: say(
      'Kế tiếp hướng nghiên cứu của chính nhóm tác giả',
      'Continues the team’s own research',
      'امتداد لبحث الفريق نفسه',
    ),
  },
  {
    value: 'others-continuation',
    label: say(
      'Kế tiếp nghiên cứu của người khác',
      'Continues the research of others',
      'امتداد لبحث آخرين',
    ),
  },
];

/** Narrative B1-2a, part II: state of the art, reasons, methods (criteria 1 and 2 of Art. 12). */
export const science = section(
  'science',
  say(
    'Tổng quan, nội dung và phương pháp nghiên cứu',
    'State of the art, content and methods',
    'الدراسات السابقة والمضمون والمنهج',
  ),
  { source: 'Biểu B1-2a-TMĐTCN, phần II' },
  [
    choice('status', say('Tình trạng đề tài', 'Standing of the topic', 'وضع الموضوع'), states),
    longtext(
      'overviewAbroad',
      say(
        'Tổng quan tình hình nghiên cứu ngoài nước',
        'State of research abroad',
        'وضع البحث في الخارج',
      ),
      1_500,
    ),
    longtext(
      'overviewVietnam',
      say(
        'Tổng quan tình hình nghiên cứu trong nước',
        'State of research in Viet Nam',
        'وضع البحث في فيتنام',
      ),
      1_500,
    ),
    longtext(
      'reasons',
      say(
        'Luận giải về việc đặt ra mục tiêu và những nội dung cần nghiên cứu của đề tài',
        'Why these goals and these contents',
        'مبررات الأهداف والمضامين المطلوب بحثها',
      ),
      1_000,
    ),
    table(
      'references',
      say(
        'Danh mục các công trình nghiên cứu, tài liệu có liên quan đã trích dẫn',
        'Works and papers cited',
        'الأعمال والوثائق المستشهد بها',
      ),
      [
        textColumn(
          'citation',
          say(
            'Tên công trình, tác giả, nơi và năm công bố',
            'Title, authors, place and year of publication',
            'العنوان والمؤلفون ومكان النشر وسنته',
          ),
          { max: 500 },
        ),
      ],
      { rowName: say('Tài liệu', 'Reference', 'مرجع') },
    ),
    longtext(
      'methods',
      say(
        'Cách tiếp cận, phương pháp nghiên cứu, kỹ thuật sử dụng',
        'Approach, research methods and techniques',
        'المقاربة ومناهج البحث والتقنيات المستخدمة',
      ),
      1_500,
      {
        hint: say(
          'Luận cứ rõ sự phù hợp với đối tượng nghiên cứu; nêu tính mới, tính độc đáo, tính sáng tạo.',
          'Argue why they suit the object of research; say what is new, unusual or inventive.',
          'بيّنوا ملاءمتها لموضوع البحث وما فيها من جدة وتفرد وابتكار.',
        ),
      },
    ),
    longtext(
      'cooperation',
      say(
        'Phương án phối hợp với các tổ chức nghiên cứu và cơ sở sản xuất trong nước',
        'Plan for work with research organisations and producers in Viet Nam',
        'خطة التعاون مع المؤسسات البحثية والإنتاجية المحلية',
      ),
      600,
    ),
    longtext(
      'international',
      say(
        'Phương án hợp tác quốc tế (nếu có)',
        'Plan for international cooperation (if any)',
        'خطة التعاون الدولي (إن وُجدت)',
      ),
      600,
      { optional: true },
    ),
  ],
);
