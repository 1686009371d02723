import { say } from '../build/build.ts';
import type { Option } from '../field.ts';

/** Who stands behind the idea: the words of `startups` (Decree 268/2025, form IV.4.3). */
export const kinds: Option[] = [
  { value: 'person', label: say('Một cá nhân', 'One person', 'شخص واحد') },
  { value: 'group', label: say('Một nhóm cá nhân', 'A group of people', 'مجموعة أشخاص') },
  { value: 'company', label: say('Một doanh nghiệp', 'A company', 'شركة') },
];

/** The sectors of the startup register, so that an admitted idea keeps the one it named. */
export const sectors: Option[] = [
  { value: 'agriculture', label: say('Nông nghiệp', 'Agriculture', 'الزراعة') },
  { value: 'food', label: say('Thực phẩm, đồ uống', 'Food and drink', 'الأغذية والمشروبات') },
  { value: 'health', label: say('Y tế, sức khỏe', 'Health', 'الصحة') },
  { value: 'education', label: say('Giáo dục', 'Education', 'التعليم') },
  { value: 'tourism', label: say('Du lịch, văn hóa', 'Tourism and culture', 'السياحة والثقافة') },
  { value: 'environment', label: say('Môi trường', 'Environment', 'البيئة') },
  { value: 'energy', label: say('Năng lượng', 'Energy', 'الطاقة') },
  { value: 'manufacturing', label: say('Chế tạo, sản xuất', 'Manufacturing', 'التصنيع') },
  {
    value: 'logistics',
    label: say('Vận tải, kho vận', 'Transport and logistics', 'النقل والخدمات اللوجستية'),
  },
  { value: 'finance', label: say('Tài chính', 'Finance', 'التمويل') },
  { value: 'commerce', label: say('Thương mại', 'Commerce', 'التجارة') },
  {
    value: 'software',
    label: say('Phần mềm, dữ liệu', 'Software and data', 'البرمجيات والبيانات'),
  },
  { value: 'other', label: say('Lĩnh vực khác', 'Another sector', 'قطاع آخر') },
];

/** TRL 1 to 9, in the words of somebody who has never heard of it. */
export const readiness: Option[] = [
  {
    value: '1',
    label: say('1 – Mới có nguyên lý cơ bản', '1 – Basic principle', '1 – مبدأ أساسي'),
  },
  {
    value: '2',
    label: say('2 – Đã hình thành ý tưởng công nghệ', '2 – Concept', '2 – تصور للتقنية'),
  },
  {
    value: '3',
    label: say('3 – Đã chứng minh ý tưởng làm được', '3 – Proof of concept', '3 – إثبات الفكرة'),
  },
  {
    value: '4',
    label: say(
      '4 – Đã thử trong phòng thí nghiệm',
      '4 – Tested in the laboratory',
      '4 – مجرَّب في المختبر',
    ),
  },
  {
    value: '5',
    label: say(
      '5 – Đã thử trong điều kiện gần thực tế',
      '5 – Tested in conditions close to real ones',
      '5 – مجرَّب في ظروف قريبة من الواقع',
    ),
  },
  {
    value: '6',
    label: say(
      '6 – Có mẫu chạy trong điều kiện gần thực tế',
      '6 – Prototype in conditions close to real ones',
      '6 – نموذج أولي في ظروف قريبة من الواقع',
    ),
  },
  {
    value: '7',
    label: say(
      '7 – Có mẫu chạy trong thực tế',
      '7 – Prototype in real use',
      '7 – نموذج أولي قيد الاستعمال',
    ),
  },
  {
    value: '8',
    label: say(
      '8 – Sản phẩm hoàn chỉnh, đạt yêu cầu',
      '8 – Complete and qualified',
      '8 – منتج مكتمل ومستوفٍ',
    ),
  },
  {
    value: '9',
    label: say(
      '9 – Đã vận hành ổn định với khách hàng',
      '9 – Proven with customers',
      '9 – مثبت لدى العملاء',
    ),
  },
];

/** What the centre can give: its services of form IV.4.2, in a founder’s words. */
export const needs: Option[] = [
  { value: 'workspace', label: say('Chỗ làm việc', 'A place to work', 'مكان للعمل') },
  { value: 'mentoring', label: say('Cố vấn, huấn luyện', 'Mentors and training', 'إرشاد وتدريب') },
  {
    value: 'prototyping',
    label: say('Phòng thử nghiệm, làm mẫu', 'Laboratory, prototyping', 'مختبر وصنع النماذج'),
  },
  {
    value: 'property',
    label: say(
      'Sở hữu trí tuệ, tiêu chuẩn',
      'Intellectual property, standards',
      'الملكية الفكرية والمعايير',
    ),
  },
  {
    value: 'market',
    label: say(
      'Kết nối thị trường, khách hàng',
      'Access to markets and customers',
      'الوصول إلى الأسواق والعملاء',
    ),
  },
  {
    value: 'investment',
    label: say('Kết nối nhà đầu tư', 'Access to investors', 'الوصول إلى المستثمرين'),
  },
  { value: 'money', label: say('Kinh phí', 'Money', 'تمويل') },
];
