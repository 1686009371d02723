import { say, section } from '../build/build.ts';
import { longtext } from '../build/questions.ts';

/** One answer a criterion of Article 8(2)(c), as ballot I.11 judges them one by one. */
const criteria = [
  longtext(
    'attraction',
    say(
      'Có giải pháp thu hút chuyên gia, nhà đầu tư, doanh nghiệp lớn trong nước, quốc tế nhằm thúc đẩy thương mại hóa sản phẩm, dịch vụ của doanh nghiệp khởi nghiệp sáng tạo',
      'How experts, investors and large firms, domestic and international, will be drawn in to bring startups’ products and services to market',
      'كيفية استقطاب الخبراء والمستثمرين والشركات الكبرى المحلية والدولية لتسويق منتجات الشركات الناشئة وخدماتها',
    ),
    500,
  ),
  longtext(
    'mobilisation',
    say(
      'Có giải pháp huy động hoặc tối ưu hóa nguồn lực từ khu vực tư nhân, quỹ đầu tư mạo hiểm, quỹ đầu tư khởi nghiệp sáng tạo, tổ chức quốc tế, tổ chức hỗ trợ khởi nghiệp sáng tạo',
      'How resources of the private sector, venture and startup funds, international and support organisations will be raised or best used',
      'كيفية حشد موارد القطاع الخاص وصناديق رأس المال الجريء والمنظمات الدولية ومؤسسات الدعم أو الاستفادة المثلى منها',
    ),
    500,
  ),
  longtext(
    'linkage',
    say(
      'Có giải pháp nâng cao năng lực, tăng cường liên kết giữa các chủ thể trong hệ sinh thái khởi nghiệp sáng tạo ở cấp địa phương, quốc gia, kết nối quốc tế',
      'How capacity will grow and the players of the startup ecosystem will be linked locally, nationally and internationally',
      'كيفية بناء القدرات وتعزيز الروابط بين أطراف منظومة ريادة الأعمال محليًا ووطنيًا ودوليًا',
    ),
    500,
  ),
  longtext(
    'team',
    say(
      'Có đội ngũ chuyên gia hỗ trợ khởi nghiệp sáng tạo hoặc đối tác hỗ trợ về công nghệ, sở hữu trí tuệ, pháp lý, tài chính, quản trị, marketing, kết nối đầu tư',
      'The expert team or partners for technology, intellectual property, law, finance, management, marketing and investment',
      'فريق الخبراء أو الشركاء في التقنية والملكية الفكرية والقانون والمالية والإدارة والتسويق وربط المستثمرين',
    ),
    500,
  ),
  longtext(
    'promotion',
    say(
      'Có giải pháp hỗ trợ thông tin, truyền thông, xúc tiến thương mại cho doanh nghiệp khởi nghiệp sáng tạo, doanh nghiệp khoa học và công nghệ',
      'How startups and science and technology enterprises will be helped with information, publicity and trade promotion',
      'كيفية دعم الشركات الناشئة والشركات العلمية والتقنية بالمعلومات والإعلام والترويج التجاري',
    ),
    500,
  ),
];

export const goals = section(
  'goals',
  say(
    'Mục tiêu và tiêu chí của nhiệm vụ',
    'Goals and criteria of the task',
    'أهداف المهمة ومعاييرها',
  ),
  {
    source: 'Mẫu số I.5, mục III.1–III.3; điểm c khoản 2 Điều 8 Nghị định',
    intro: say(
      'Hội đồng xét từng tiêu chí Đạt hoặc Không đạt: hãy nêu việc làm cụ thể, không chỉ ý định.',
      'The council judges each criterion pass or fail: name concrete action, not only intentions.',
      'يحكم المجلس على كل معيار بالقبول أو الرفض: اذكروا إجراءات ملموسة لا مجرد نوايا.',
    ),
  },
  [
    longtext('general', say('Mục tiêu chung', 'General goal', 'الهدف العام'), 300),
    longtext('specific', say('Mục tiêu cụ thể', 'Specific goals', 'الأهداف المحددة'), 600, {
      hint: say(
        'Mục tiêu rõ ràng gắn với chiến lược, chương trình, kế hoạch phát triển hệ sinh thái khởi nghiệp sáng tạo quốc gia, địa phương, ngành, lĩnh vực.',
        'Clear goals tied to the national, local or sector strategy, programme or plan for the startup ecosystem.',
        'أهداف واضحة مرتبطة باستراتيجية منظومة ريادة الأعمال أو برنامجها أو خطتها، وطنيًا أو محليًا أو قطاعيًا.',
      ),
    }),
    ...criteria,
    longtext(
      'urgency',
      say('Tính cấp thiết của nhiệm vụ', 'Why the task is needed now', 'ضرورة المهمة'),
      800,
      {
        hint: say(
          'Luận giải sự cần thiết, tính cấp bách phù hợp với định hướng và yêu cầu nêu trong thông báo; nêu rõ những vấn đề cần giải quyết.',
          'Why it is necessary and urgent under the call’s orientation; name the problems to be solved.',
          'بيّنوا الحاجة والإلحاح وفق توجه الإعلان، وحددوا المشكلات المراد حلها.',
        ),
      },
    ),
  ],
);
