import { say, section } from '../build/build.ts';
import { confirm } from '../build/questions.ts';

export const commitment = section(
  'commitment',
  say('Văn bản cam kết', 'Commitment', 'التعهد'),
  {
    source: 'Mẫu số I.6; Mẫu số I.1, mục 2',
    intro: say(
      'Doanh nghiệp, tổ chức cam kết từng điều dưới đây. Cam kết có hiệu lực kể từ ngày nộp hồ sơ.',
      'The organisation commits to each point below, with effect from the day of submission.',
      'تلتزم المؤسسة بكل بند أدناه اعتبارًا من يوم تقديم الملف.',
    ),
  },
  [
    confirm(
      'isTruthful',
      say(
        'Tự kê khai và chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác, trung thực của thông tin, hồ sơ và các văn bản gửi cơ quan quản lý nhiệm vụ.',
        'We declare all this ourselves and answer before the law for the lawfulness, accuracy and truth of the information, dossier and papers sent.',
        'نقدّم هذه البيانات بأنفسنا ونتحمل أمام القانون مسؤولية مشروعيتها ودقتها وصدقها.',
      ),
    ),
    confirm(
      'isSingleSource',
      say(
        'Chỉ tiếp nhận duy nhất một nguồn kinh phí cho cùng một nội dung chi từ ngân sách nhà nước cho cùng nội dung nhiệm vụ đổi mới sáng tạo.',
        'For the same expense of the same innovation task we accept state money from one source only.',
        'لا نقبل للوجه نفسه من الإنفاق في المهمة ذاتها إلا مصدرًا واحدًا من ميزانية الدولة.',
      ),
    ),
    confirm(
      'keepsContract',
      say(
        'Thực hiện đúng các cam kết khi nhận tài trợ để thực hiện nhiệm vụ đổi mới sáng tạo theo Hợp đồng và chịu trách nhiệm trước pháp luật và cơ quan quản lý nhiệm vụ về sử dụng kinh phí, tài sản, kết quả, hiệu quả của nhiệm vụ.',
        'We keep the commitments of the grant contract and answer before the law and the managing agency for the use of money and assets and for results and effects.',
        'نلتزم بتعهدات عقد المنحة ونُسأل أمام القانون والجهة المديرة عن استعمال المال والأصول وعن النتائج والأثر.',
      ),
    ),
    confirm(
      'givesInformation',
      say(
        'Cung cấp kịp thời, đầy đủ, chính xác, trung thực các thông tin và tài liệu bổ sung theo yêu cầu của cơ quan quản lý nhiệm vụ và cơ quan có thẩm quyền theo quy định.',
        'We supply further information and papers on request: promptly, fully, accurately and truthfully.',
        'نقدّم ما يُطلب من معلومات ووثائق إضافية في وقتها كاملةً ودقيقةً وصادقة.',
      ),
    ),
    confirm(
      'cooperates',
      say(
        'Phối hợp với cơ quan quản lý nhiệm vụ và cơ quan có thẩm quyền khi được yêu cầu trong quá trình thực hiện nhiệm vụ.',
        'We cooperate with the managing agency and the competent authorities when asked during the task.',
        'نتعاون مع الجهة المديرة والسلطات المختصة عند الطلب طوال تنفيذ المهمة.',
      ),
    ),
    confirm(
      'isNotBarred',
      say(
        'Cam kết không thuộc đối tượng quy định tại khoản 2 Điều 9 Nghị định.',
        'We are none of the organisations barred by Article 9(2) of the Decree.',
        'لا تنطبق علينا حالات المنع الواردة في المادة 9 (الفقرة 2) من المرسوم.',
      ),
      {
        hint: say(
          'Chưa quyết toán hoặc chưa hoàn trả kinh phí phải thu hồi; bị đình chỉ thực hiện nhiệm vụ do vi phạm và chưa hết 01 năm; đang bị đình chỉ hoạt động hoặc bị khởi tố.',
          'Barred are those with unsettled or unreturned money, within one year after a suspension for violations, or now suspended or prosecuted.',
          'الممنوعون: من لم يسوِّ الأموال المستردة أو يُعدها، ومن لم تمضِ سنة على انتهاء إيقافه لمخالفة، ومن هو موقوف أو ملاحق قضائيًا الآن.',
        ),
      },
    ),
  ],
);
