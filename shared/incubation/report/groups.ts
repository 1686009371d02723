import { say } from '../../forms/build/build.ts';
import type { ReportSection } from './form.ts';

/** Phần II of Biểu mẫu IV.4.2: the six groups of activities. */
export const support: readonly ReportSection[] = [
  {
    key: 'advice',
    number: 'II.1',
    short: say('Tư vấn, đề xuất giải pháp', 'Advice', 'الاستشارات'),
    fill: 'events',
    groups: ['advice'],
    title: say(
      'Tư vấn, đề xuất các giải pháp hỗ trợ khởi nghiệp sáng tạo phù hợp với từng đối tượng, bao gồm pháp lý, công nghệ, mô hình kinh doanh, quyền sở hữu trí tuệ, kết nối đầu tư và gọi vốn',
      'Advice fitted to each: law, technology, business model, intellectual property, investment and fundraising',
      'استشارات تناسب كل فئة: القانون والتقنية ونموذج الأعمال والملكية الفكرية وربط المستثمرين وجمع الأموال',
    ),
  },
  {
    key: 'network',
    number: 'II.2',
    short: say('Sự kiện, kết nối, mạng lưới', 'Events and networks', 'الفعاليات والشبكات'),
    fill: 'events',
    groups: ['network'],
    title: say(
      'Tổ chức các cuộc thi, diễn đàn, ngày hội, hoạt động kết nối, quảng bá, trình diễn/giới thiệu công nghệ, sản phẩm khởi nghiệp sáng tạo; xây dựng, phát triển mạng lưới các chủ thể khởi nghiệp sáng tạo trong và ngoài nước',
      'Contests, forums, festivals and demonstrations; networks of startups at home and abroad',
      'المسابقات والمنتديات والمهرجانات والعروض، وبناء شبكات الشركات الناشئة في الداخل والخارج',
    ),
  },
  {
    key: 'incubation',
    number: 'II.3',
    short: say('Ươm tạo, tăng tốc khởi nghiệp', 'Incubation and acceleration', 'الاحتضان والتسريع'),
    fill: 'events',
    groups: ['incubation'],
    withPlaces: true,
    title: say(
      'Triển khai các hoạt động ươm tạo, tăng tốc khởi nghiệp sáng tạo, hỗ trợ khởi nghiệp sáng tạo: hoàn thiện sản phẩm; thử nghiệm thị trường; tìm hiểu, phát triển thị trường; tham gia sự kiện, cuộc thi trong nước và quốc tế',
      'Incubation and acceleration: products completed, markets tested and developed, events and contests joined',
      'الاحتضان والتسريع: إكمال المنتجات واختبار الأسواق وتطويرها والمشاركة في الفعاليات والمسابقات',
    ),
  },
  {
    key: 'services',
    number: 'II.4',
    short: say(
      'Dịch vụ, hạ tầng, giải pháp',
      'Services and infrastructure',
      'الخدمات والبنية التحتية',
    ),
    fill: 'events',
    groups: ['services'],
    title: say(
      'Phát triển và cung cấp dịch vụ, hạ tầng, giải pháp hỗ trợ khởi nghiệp sáng tạo: không gian làm việc chung, tư vấn pháp lý – tài chính, đào tạo – huấn luyện kỹ năng, hạ tầng và thiết bị nghiên cứu – phát triển, giải pháp trên nền tảng số',
      'Services, infrastructure and solutions: shared space, legal and financial advice, training, research equipment, digital solutions',
      'الخدمات والبنية التحتية والحلول: مساحات العمل المشتركة والاستشارات القانونية والمالية والتدريب ومعدات البحث والحلول الرقمية',
    ),
  },
  {
    key: 'propertyAndPolicy',
    number: 'II.5',
    short: say(
      'Sở hữu trí tuệ, tiêu chuẩn, tiếp cận chính sách',
      'Intellectual property, standards, access to policies',
      'الملكية الفكرية والمواصفات والاستفادة من السياسات',
    ),
    fill: 'events',
    groups: ['propertyAndPolicy'],
    title: say(
      'Hỗ trợ bảo hộ, quản trị, khai thác và thương mại hóa quyền sở hữu trí tuệ; tiêu chuẩn, đo lường, chất lượng; tiếp cận các chính sách ưu đãi, chương trình hỗ trợ khởi nghiệp sáng tạo của nhà nước',
      'Intellectual property protected, managed and marketed; standards, measurement and quality; access to State programmes',
      'حماية الملكية الفكرية وإدارتها وتسويقها، والمواصفات والقياس والجودة، والاستفادة من برامج الدولة',
    ),
  },
  {
    key: 'data',
    number: 'II.6',
    short: say(
      'Cơ sở dữ liệu, nền tảng, báo cáo thường niên',
      'Databases, platforms, yearly report',
      'قواعد البيانات والمنصات والتقرير السنوي',
    ),
    fill: 'events',
    groups: ['data'],
    title: say(
      'Xây dựng, duy trì cơ sở dữ liệu, nền tảng, hệ thống thông tin phục vụ hoạt động khởi nghiệp sáng tạo; thường niên xây dựng báo cáo về hoạt động khởi nghiệp sáng tạo',
      'Databases, platforms and information systems; a yearly report on startup activity',
      'قواعد البيانات والمنصات ونظم المعلومات، وتقرير سنوي عن نشاط الشركات الناشئة',
    ),
  },
];
