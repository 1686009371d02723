import type { ItemsScheme } from '../scheme.ts';

type Criteria = ItemsScheme['criteria'];

const general: Criteria = [
  {
    key: 'feasible',
    group: 'general',
    title: {
      vi: 'Tính khả thi về mục tiêu, nội dung, phương pháp, kế hoạch tổ chức thực hiện, thời gian và tổng mức kinh phí',
      en: 'Feasibility of the goals, content, methods, implementation plan, timing and total cost',
      ar: 'قابلية تنفيذ الأهداف والمحتوى والأساليب وخطة التنفيذ والمدة الزمنية وإجمالي التكلفة',
    },
    article: 'Điều 8.1.a, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'complete',
    group: 'general',
    title: {
      vi: 'Hồ sơ đề xuất đầy đủ, rõ ràng, xác định cụ thể mục tiêu, nội dung, phương án triển khai, kết quả đầu ra dự kiến, kế hoạch tài chính và cơ cấu nguồn vốn (bao gồm vốn đối ứng, nếu có)',
      en: 'The proposal is complete and clear, and states the goals, content, way of working, expected outputs, financial plan and sources of funds (including counterpart funds, if any)',
      ar: 'ملف المقترح كامل وواضح، ويحدد بدقة الأهداف والمحتوى وطريقة التنفيذ والمخرجات المتوقعة والخطة المالية وهيكل مصادر التمويل (بما في ذلك التمويل المقابل إن وجد)',
    },
    article: 'Điều 8.1.b, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'applicable',
    group: 'general',
    title: {
      vi: 'Khả năng ứng dụng trực tiếp và tác động, tạo hiệu quả kinh tế hoặc giải quyết vấn đề xã hội, góp phần nâng cao năng suất, chất lượng, năng lực cạnh tranh, bảo vệ môi trường và phát triển bền vững',
      en: 'Direct application and impact: it brings economic benefit or solves a social problem, and helps to raise productivity, quality and competitiveness, protect the environment and develop sustainably',
      ar: 'قابلية التطبيق المباشر والأثر: تحقيق عائد اقتصادي أو حل مشكلة اجتماعية، والإسهام في رفع الإنتاجية والجودة والقدرة التنافسية وحماية البيئة والتنمية المستدامة',
    },
    article: 'Điều 8.1.c, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'fitsCall',
    group: 'general',
    title: {
      vi: 'Phù hợp với yêu cầu nêu trong thông báo của cơ quan nhà nước có thẩm quyền',
      en: 'Fits what the competent state agency asks for in its call',
      ar: 'التوافق مع المتطلبات الواردة في إعلان الجهة الحكومية المختصة',
    },
    article: 'Điều 8.1.d, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'lawful',
    group: 'general',
    title: {
      vi: 'Tuân thủ quy định của pháp luật về sở hữu trí tuệ, chuyển giao công nghệ, tiêu chuẩn, quy chuẩn kỹ thuật, an toàn, môi trường và pháp luật có liên quan',
      en: 'Complies with the law on intellectual property, technology transfer, standards and technical regulations, safety, the environment and other related law',
      ar: 'الالتزام بالقوانين المتعلقة بالملكية الفكرية ونقل التكنولوجيا والمعايير واللوائح الفنية والسلامة والبيئة والقوانين ذات الصلة',
    },
    article: 'Điều 8.1.đ, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'capable',
    group: 'general',
    title: {
      vi: 'Các điều kiện về cơ sở vật chất, nguồn nhân lực, tài chính và phương án tổ chức thực hiện khả thi',
      en: 'The facilities, people and finances are there, and the plan for carrying out the work is feasible',
      ar: 'توافر الشروط المتعلقة بالمرافق والموارد البشرية والمالية، وقابلية خطة التنفيذ للتطبيق',
    },
    article: 'Điều 8.1.e, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'fitsType',
    group: 'general',
    title: {
      vi: 'Phù hợp với loại hình nhiệm vụ quy định tại khoản 3 Điều 5 của Nghị định',
      en: 'Fits one of the types of task listed in Article 5(3) of the Decree',
      ar: 'التوافق مع أحد أنواع المهام المنصوص عليها في الفقرة 3 من المادة 5 من المرسوم',
    },
    article: 'Điều 8.1.g, Nghị định 268/2025/NĐ-CP',
  },
];

const specific: Criteria = [
  {
    key: 'attractsExperts',
    group: 'specific',
    title: {
      vi: 'Giải pháp thu hút chuyên gia, nhà đầu tư, doanh nghiệp lớn trong nước và quốc tế nhằm thúc đẩy thương mại hóa sản phẩm/dịch vụ của doanh nghiệp khởi nghiệp sáng tạo',
      en: 'A way to attract experts, investors and large companies, domestic and international, so that the products and services of innovative startups reach the market',
      ar: 'حلول لاستقطاب الخبراء والمستثمرين والشركات الكبرى، محليا ودوليا، لدفع التسويق التجاري لمنتجات وخدمات الشركات الناشئة المبتكرة',
    },
    article: 'Điều 8.2.c, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'mobilisesPrivate',
    group: 'specific',
    title: {
      vi: 'Giải pháp huy động hoặc tối ưu hóa nguồn lực từ khu vực tư nhân, quỹ đầu tư mạo hiểm, quỹ đầu tư khởi nghiệp sáng tạo, tổ chức quốc tế, tổ chức hỗ trợ khởi nghiệp sáng tạo',
      en: 'A way to mobilise or make the best use of resources from the private sector, venture capital, startup investment funds, international organisations and startup support organisations',
      ar: 'حلول لتعبئة الموارد أو الاستفادة المثلى منها من القطاع الخاص وصناديق رأس المال الجريء وصناديق الاستثمار في الشركات الناشئة والمنظمات الدولية ومنظمات دعم الشركات الناشئة',
    },
    article: 'Điều 8.2.c, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'buildsLinks',
    group: 'specific',
    title: {
      vi: 'Giải pháp nâng cao năng lực, tăng cường liên kết giữa các chủ thể trong hệ sinh thái khởi nghiệp sáng tạo ở cấp địa phương, quốc gia, kết nối quốc tế',
      en: 'A way to build capacity and strengthen the links between the players of the startup ecosystem, locally, nationally and internationally',
      ar: 'حلول لرفع القدرات وتعزيز الروابط بين الأطراف الفاعلة في منظومة ريادة الأعمال المبتكرة على المستويين المحلي والوطني، والتواصل الدولي',
    },
    article: 'Điều 8.2.c, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'expertTeam',
    group: 'specific',
    title: {
      vi: 'Đội ngũ chuyên gia hoặc đối tác hỗ trợ về công nghệ, sở hữu trí tuệ, pháp lý, tài chính, quản trị, marketing và kết nối đầu tư',
      en: 'A team of experts or partners who support startups in technology, intellectual property, law, finance, management, marketing and contact with investors',
      ar: 'فريق من الخبراء أو الشركاء الداعمين في التكنولوجيا والملكية الفكرية والشؤون القانونية والمالية والإدارة والتسويق والربط بالمستثمرين',
    },
    article: 'Điều 8.2.c, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'promotes',
    group: 'specific',
    title: {
      vi: 'Giải pháp hỗ trợ thông tin, truyền thông, xúc tiến thương mại cho doanh nghiệp khởi nghiệp sáng tạo, doanh nghiệp khoa học và công nghệ',
      en: 'A way to support innovative startups and science and technology enterprises with information, communication and trade promotion',
      ar: 'حلول لدعم الشركات الناشئة المبتكرة ومؤسسات العلوم والتكنولوجيا بالمعلومات والتواصل الإعلامي وترويج التجارة',
    },
    article: 'Điều 8.2.c, Nghị định 268/2025/NĐ-CP',
  },
];

/** The criteria of ballot I.11, in its order and its words. */
export const criteria: Criteria = [...general, ...specific];
