import type { PackStatement } from '../dossier.ts';

/** Article 8(2): who may not sit. */
export const conflicts: PackStatement[] = [
  {
    key: 'takes-part',
    text: {
      vi: 'Là cá nhân đăng ký tham gia thực hiện nhiệm vụ',
      en: 'I am registered to take part in the task',
      ar: 'أنا مسجل للمشاركة في تنفيذ المهمة',
    },
    article: 'Điều 8.2.a, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'staff-of-host',
    text: {
      vi: 'Là cá nhân thuộc tổ chức đăng ký chủ trì nhiệm vụ',
      en: 'I belong to the organisation that would host the task',
      ar: 'أنتمي إلى المؤسسة المتقدمة لاستضافة المهمة',
    },
    article: 'Điều 8.2.b, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'staff-of-partner',
    text: {
      vi: 'Là cá nhân thuộc tổ chức đăng ký phối hợp thực hiện nhiệm vụ',
      en: 'I belong to an organisation that would cooperate in the task',
      ar: 'أنتمي إلى مؤسسة متقدمة للتعاون في تنفيذ المهمة',
    },
    article: 'Điều 8.2.c, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'not-impartial',
    text: {
      vi: 'Có căn cứ rõ ràng về việc không vô tư, không khách quan khi tham gia hội đồng',
      en: 'There are clear grounds to doubt that I can be impartial and objective on this council',
      ar: 'توجد أسباب واضحة للتشكيك في حيادي وموضوعيتي في هذا المجلس',
    },
    article: 'Điều 8.2.d, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'family',
    text: {
      vi: 'Là vợ hoặc chồng, bố, mẹ, con, anh, chị, em ruột của chủ nhiệm, thư ký khoa học hoặc thành viên chính tham gia thực hiện nhiệm vụ',
      en: 'I am the spouse, parent, child, brother or sister of the principal investigator, the scientific secretary or a key member of the task',
      ar: 'أنا زوج أو أحد الوالدين أو الأبناء أو الإخوة أو الأخوات للباحث الرئيسي أو الأمين العلمي أو أحد الأعضاء الرئيسيين في المهمة',
    },
    article: 'Điều 8.2.đ, Thông tư 20/2023/TT-BKHCN',
  },
  {
    key: 'sanctioned',
    text: {
      vi: 'Chưa chấp hành xong quyết định xử phạt vi phạm hành chính về hoạt động khoa học và công nghệ hoặc đang bị truy cứu trách nhiệm hình sự hoặc đã bị kết án mà chưa được xóa án tích',
      en: 'I have not finished serving an administrative sanction in science and technology, am being prosecuted, or have a conviction that is not yet expunged',
      ar: 'لم أستكمل تنفيذ قرار عقوبة إدارية في النشاط العلمي والتكنولوجي، أو أنا ملاحق جنائيا، أو صدر بحقي حكم لم يُمحَ بعد من السجل الجنائي',
    },
    article: 'Điều 8.2.e, Thông tư 20/2023/TT-BKHCN',
  },
];
