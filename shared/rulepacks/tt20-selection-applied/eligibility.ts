import type { PackQuestion } from '../dossier.ts';

const host: PackQuestion[] = [
  {
    key: 'legal-person',
    text: {
      vi: 'Tổ chức có tư cách pháp nhân và có hoạt động phù hợp với yêu cầu của nhiệm vụ không?',
      en: 'Is your organisation a legal person whose activities match what the task requires?',
      ar: 'هل تتمتع مؤسستكم بالشخصية الاعتبارية، وهل يتوافق نشاطها مع متطلبات المهمة؟',
    },
    bars: 'no',
    article: 'Điều 4.1, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'results-unregistered',
    text: {
      vi: 'Tại thời điểm hết hạn nộp hồ sơ, tổ chức có nhiệm vụ khác chưa hoàn thành việc đăng ký, giao nộp, lưu giữ kết quả thực hiện không?',
      en: 'When the call closes, will your organisation still have results of another task that are not registered, handed in and archived?',
      ar: 'عند انتهاء مهلة تقديم الملفات، هل لدى مؤسستكم نتائج مهمة أخرى لم يكتمل تسجيلها وتسليمها وحفظها؟',
    },
    bars: 'yes',
    article: 'Điều 4.2.a, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'application-unreported',
    text: {
      vi: 'Tại thời điểm hết hạn nộp hồ sơ, tổ chức có nhiệm vụ khác chưa thực hiện báo cáo ứng dụng kết quả không?',
      en: 'When the call closes, will your organisation still owe a report on how the results of another task are applied?',
      ar: 'عند انتهاء مهلة تقديم الملفات، هل على مؤسستكم تقرير لم يُقدَّم عن تطبيق نتائج مهمة أخرى؟',
    },
    bars: 'yes',
    article: 'Điều 4.2.b, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'acceptance-late',
    text: {
      vi: 'Tổ chức có nhiệm vụ khác do mình chủ trì chưa nộp hồ sơ đề nghị đánh giá nghiệm thu sau 30 ngày kể từ ngày kết thúc thời gian thực hiện theo hợp đồng không?',
      en: 'Does your organisation host another task whose acceptance dossier has not been filed more than 30 days after the end of its contract?',
      ar: 'هل تستضيف مؤسستكم مهمة أخرى لم يُقدَّم ملف تقييمها وقبولها بعد مرور 30 يوما على انتهاء مدة تنفيذها بموجب العقد؟',
    },
    bars: 'yes',
    article: 'Điều 4.2.c, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'money-unreturned',
    text: {
      vi: 'Tại thời điểm hết hạn nộp hồ sơ, tổ chức có khoản kinh phí thu hồi theo hợp đồng thực hiện các nhiệm vụ đã ký chưa hoàn trả đầy đủ không?',
      en: 'When the call closes, will your organisation still owe money that is to be returned under the contract of an earlier task?',
      ar: 'عند انتهاء مهلة تقديم الملفات، هل على مؤسستكم مبالغ واجبة الاسترداد بموجب عقود مهام سابقة لم تُردَّ بالكامل؟',
    },
    bars: 'yes',
    article: 'Điều 4.2.d, Thông tư 20/2023/TT-BKHCN',
  },
  {
    // This clock runs from the decision; that of Decree 268/2025 from the end of the suspension.
    key: 'suspended-within-year',
    text: {
      vi: 'Tổ chức có sai phạm dẫn đến bị đình chỉ thực hiện nhiệm vụ khác mà chưa quá 01 năm kể từ khi có quyết định đình chỉ không?',
      en: 'Was your organisation suspended from another task for misconduct by a decision taken less than one year ago?',
      ar: 'هل صدر خلال السنة الماضية قرار بإيقاف مؤسستكم عن تنفيذ مهمة أخرى بسبب مخالفة؟',
    },
    bars: 'yes',
    article: 'Điều 4.2.đ, Thông tư 20/2023/TT-BKHCN',
  },
];

const investigator: PackQuestion[] = [
  {
    key: 'pi-qualified',
    text: {
      vi: 'Chủ nhiệm nhiệm vụ có trình độ đại học trở lên, có chuyên môn phù hợp và hoạt động trong lĩnh vực này trong 05 năm gần nhất không?',
      en: 'Does the principal investigator hold a university degree or higher in a fitting field, and has he or she worked in it during the last five years?',
      ar: 'هل يحمل الباحث الرئيسي شهادة جامعية أو أعلى في تخصص مناسب، وهل عمل في هذا المجال خلال السنوات الخمس الأخيرة؟',
    },
    bars: 'no',
    article: 'Điều 4.3, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'pi-busy',
    text: {
      vi: 'Tại thời điểm hết hạn nộp hồ sơ, chủ nhiệm có đang làm chủ nhiệm nhiệm vụ cùng cấp khác không?',
      en: 'When the call closes, will the principal investigator still be leading another task of the same level?',
      ar: 'عند انتهاء مهلة تقديم الملفات، هل يكون الباحث الرئيسي مسؤولا عن مهمة أخرى من المستوى نفسه؟',
    },
    bars: 'yes',
    article: 'Điều 4.4.a, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'pi-acceptance-late',
    text: {
      vi: 'Chủ nhiệm có nhiệm vụ khác chưa nộp hồ sơ đề nghị đánh giá nghiệm thu sau 30 ngày kể từ ngày kết thúc thời gian thực hiện theo hợp đồng không?',
      en: 'Does the principal investigator lead another task whose acceptance dossier has not been filed more than 30 days after the end of its contract?',
      ar: 'هل للباحث الرئيسي مهمة أخرى لم يُقدَّم ملف تقييمها وقبولها بعد مرور 30 يوما على انتهاء مدة تنفيذها بموجب العقد؟',
    },
    bars: 'yes',
    article: 'Điều 4.4.b, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'pi-suspended',
    text: {
      vi: 'Chủ nhiệm có sai phạm dẫn đến bị đình chỉ thực hiện nhiệm vụ do mình làm chủ nhiệm trong thời gian 03 năm kể từ khi có quyết định đình chỉ không?',
      en: 'Was the principal investigator suspended from a task he or she led, for misconduct, by a decision taken less than three years ago?',
      ar: 'هل صدر خلال السنوات الثلاث الماضية قرار بإيقاف الباحث الرئيسي عن مهمة كان يقودها بسبب مخالفة؟',
    },
    bars: 'yes',
    article: 'Điều 4.4.c, Thông tư 20/2023/TT-BKHCN',
  },
];

/** Conditions of Article 4 for the host and for the principal investigator. */
export const questions: PackQuestion[] = [...host, ...investigator];
