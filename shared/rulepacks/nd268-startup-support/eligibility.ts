import type { PackQuestion, PackStatement } from '../dossier.ts';

/** Conditions of Article 9, tested when the call closes. */
export const questions: PackQuestion[] = [
  {
    key: 'legal-person',
    text: {
      vi: 'Đơn vị có tư cách pháp nhân, có chức năng, nhiệm vụ hoặc ngành nghề kinh doanh phù hợp với lĩnh vực chuyên môn của nhiệm vụ không?',
      en: 'Is your organisation a legal person whose functions or lines of business match the field of the task?',
      ar: 'هل تتمتع مؤسستكم بالشخصية الاعتبارية، وهل تتوافق وظائفها أو مجال عملها مع المجال التخصصي للمهمة؟',
    },
    bars: 'no',
    article: 'Điều 9.1, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'able',
    text: {
      vi: 'Đơn vị có năng lực phù hợp, bảo đảm triển khai nhiệm vụ đúng tiến độ, chất lượng không?',
      en: 'Does your organisation have the capacity to carry out the task on time and to the required quality?',
      ar: 'هل تملك مؤسستكم القدرة على تنفيذ المهمة في موعدها وبالجودة المطلوبة؟',
    },
    bars: 'no',
    article: 'Điều 9.1, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'unsettled',
    text: {
      vi: 'Đến thời điểm hết hạn nộp hồ sơ, đơn vị có nhiệm vụ sử dụng ngân sách nhà nước chưa quyết toán hoặc chưa hoàn trả đủ kinh phí phải thu hồi theo quyết định, văn bản thông báo của cơ quan có thẩm quyền không?',
      en: 'When the call closes, will your organisation still have a state-funded task that is not settled, or money to be returned that has not been paid back in full, as a competent authority has decided or notified?',
      ar: 'عند انتهاء مهلة تقديم الملفات، هل لدى مؤسستكم مهمة ممولة من ميزانية الدولة لم تُسوَّ حساباتها، أو مبالغ واجبة الاسترداد لم تُردَّ بالكامل وفق قرارات الجهة المختصة أو إخطاراتها؟',
    },
    bars: 'yes',
    article: 'Điều 9.2.a, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'suspended-within-year',
    text: {
      vi: 'Đơn vị có từng bị đình chỉ thực hiện nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo do vi phạm pháp luật mà chưa quá 01 năm kể từ ngày hết thời hạn đình chỉ không?',
      en: 'Was your organisation suspended from a science, technology and innovation task for breaking the law, with less than one year gone since the suspension ended?',
      ar: 'هل سبق إيقاف مؤسستكم عن تنفيذ مهمة في العلوم والتكنولوجيا والابتكار بسبب مخالفة القانون، ولم تمض سنة واحدة على انتهاء مدة الإيقاف؟',
    },
    bars: 'yes',
    article: 'Điều 9.2.b, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'suspended-or-prosecuted',
    text: {
      vi: 'Đơn vị có đang bị đình chỉ hoạt động hoặc bị khởi tố không?',
      en: 'Is your organisation suspended from operating, or being prosecuted?',
      ar: 'هل مؤسستكم موقوفة عن النشاط أو ملاحقة قضائيا حاليا؟',
    },
    bars: 'yes',
    article: 'Điều 9.2.c, Nghị định 268/2025/NĐ-CP',
  },
];

export const declarations: PackStatement[] = [
  {
    key: 'single-source',
    text: {
      vi: 'Chỉ tiếp nhận duy nhất một nguồn kinh phí cho cùng một nội dung chi từ ngân sách nhà nước cho cùng nội dung nhiệm vụ đổi mới sáng tạo.',
      en: 'We accept state money from one source only for the same item of expenditure of the same innovation task.',
      ar: 'نتعهد بقبول مصدر تمويل واحد فقط من ميزانية الدولة لبند الإنفاق نفسه ضمن المهمة الابتكارية نفسها.',
    },
    article: 'Điều 11.4, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'not-barred',
    text: {
      vi: 'Cam kết không thuộc đối tượng quy định tại khoản 2 Điều 9 Nghị định số 268/2025/NĐ-CP.',
      en: 'We are in none of the cases of Article 9(2) of Decree 268/2025/NĐ-CP.',
      ar: 'نتعهد بأننا لا نندرج ضمن أي من الحالات المنصوص عليها في الفقرة 2 من المادة 9 من المرسوم 268/2025/NĐ-CP.',
    },
    article: 'Mẫu I.1, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'truth',
    text: {
      vi: 'Chúng tôi xin cam đoan những nội dung và thông tin kê khai trong hồ sơ này là đúng sự thật và chịu trách nhiệm toàn diện trước pháp luật về tính xác thực của hồ sơ.',
      en: 'We declare that everything stated in this dossier is true, and answer before the law for its accuracy.',
      ar: 'نقر بأن جميع المحتويات والمعلومات الواردة في هذا الملف صحيحة، ونتحمل المسؤولية الكاملة أمام القانون عن صحته.',
    },
    article: 'Mẫu I.1, Nghị định 268/2025/NĐ-CP',
  },
];

/** Article 12(3)(b): who may not sit. */
export const conflicts: PackStatement[] = [
  {
    key: 'takes-part',
    text: {
      vi: 'Là cá nhân, đại diện doanh nghiệp, tổ chức thực hiện hoặc doanh nghiệp, tổ chức tham gia đề xuất nhiệm vụ',
      en: 'I am, or represent, an organisation that would carry out the task or took part in proposing it',
      ar: 'أنا من الأفراد أو ممثل لمؤسسة تنفذ المهمة أو تشارك في اقتراحها',
    },
    article: 'Điều 12.3.b, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'interest',
    text: {
      vi: 'Có xung đột lợi ích trong quá trình tham gia hoạt động của Hội đồng xét duyệt',
      en: 'I have a conflict of interest in the work of this council',
      ar: 'لدي تضارب في المصالح في أعمال هذا المجلس',
    },
    article: 'Điều 12.3.b, Nghị định 268/2025/NĐ-CP',
  },
  {
    key: 'sanctioned',
    text: {
      vi: 'Đang bị truy cứu trách nhiệm hình sự hoặc đã bị kết án mà chưa được xóa án tích hoặc chưa chấp hành xong quyết định xử phạt vi phạm hành chính trong lĩnh vực khoa học, công nghệ và đổi mới sáng tạo',
      en: 'I am being prosecuted, have a conviction that is not yet expunged, or have not finished serving an administrative sanction in science, technology and innovation',
      ar: 'أنا ملاحق جنائيا، أو صدر بحقي حكم لم يُمحَ بعد من السجل الجنائي، أو لم أستكمل تنفيذ قرار عقوبة إدارية في مجال العلوم والتكنولوجيا والابتكار',
    },
    article: 'Điều 12.3.b, Nghị định 268/2025/NĐ-CP',
  },
];
