import * as z from 'zod';
import { say } from '../../forms/build/build.ts';
import type { Words } from '../../forms/words.ts';
import type { SupportGroup } from '../../startups/records.ts';
import { assessed } from './assessed.ts';
import { support } from './groups.ts';

/** Trung tâm đổi mới sáng tạo, and Trung tâm hỗ trợ khởi nghiệp sáng tạo (NĐ 268/2025, Phụ lục IV.4). */
export const ReportFormId = z.enum(['IV.4.1', 'IV.4.2']);
export type ReportFormId = z.infer<typeof ReportFormId>;

/** Phần I, thông tin chung, and the head of the form. */
export const FactKey = z.enum([
  'governing',
  'name',
  'kind',
  'legalDocument',
  'address',
  'phone',
  'email',
  'representative',
  'position',
  'representativePhone',
  'representativeEmail',
  'addressee',
]);
export type FactKey = z.infer<typeof FactKey>;

/** What the centre writes itself: a note of each list of part II, and parts III and IV. */
export const TextKey = z.enum([
  'technology',
  'courses',
  'revenue',
  'advice',
  'network',
  'incubation',
  'services',
  'propertyAndPolicy',
  'data',
  'results',
  'strengths',
  'difficulties',
  'policies',
  'policyStrengths',
  'policyDifficulties',
  'recommendations',
]);
export type TextKey = z.infer<typeof TextKey>;

/** Part of the form; a list is filled from the record, rows are entered, a text is written. */
export interface ReportSection {
  key: TextKey;
  number: string;
  /** As the form has it. */
  title: Words;
  /** … and as a heading says it, where the form takes a paragraph. */
  short?: Words;
  fill: 'events' | 'rows' | 'text';
  /** Whose events it lists. */
  groups?: readonly SupportGroup[];
  /** Also lists the startups that were in a cohort that year. */
  withPlaces?: true;
}

export interface ReportForm {
  id: ReportFormId;
  source: string;
  title: Words;
  facts: readonly FactKey[];
  sections: readonly ReportSection[];
}

const facts: readonly FactKey[] = FactKey.options;

/** Mẫu số IV.4.1. Its part II.1 lists what the record files under services and property: technology. */
const innovationCentre: ReportForm = {
  id: 'IV.4.1',
  source: 'Mẫu số IV.4.1, Phụ lục IV, 268/2025/NĐ-CP',
  title: say(
    'Báo cáo tình hình hoạt động của Trung tâm đổi mới sáng tạo',
    'Report on the activity of an innovation centre',
    'تقرير نشاط مركز الابتكار',
  ),
  facts,
  sections: [
    {
      key: 'technology',
      number: 'II.1',
      short: say(
        'Hỗ trợ doanh nghiệp về công nghệ',
        'Firms helped with technology',
        'دعم الشركات في التقنية',
      ),
      fill: 'events',
      groups: ['services', 'propertyAndPolicy'],
      title: say(
        'Kết quả hỗ trợ doanh nghiệp ứng dụng, chuyển giao, đổi mới, sáng tạo công nghệ, nâng cao hiệu suất công nghệ',
        'Firms helped to apply, transfer, renew and create technology, or to use it better',
        'الشركات التي دُعمت في تطبيق التقنية ونقلها وتجديدها وابتكارها ورفع كفاءتها',
      ),
    },
    {
      key: 'courses',
      number: 'II.2',
      short: say(
        'Hỗ trợ khởi nghiệp sáng tạo tham gia chương trình, khóa đào tạo',
        'Startups in programmes and courses',
        'مشاركة الشركات الناشئة في البرامج والدورات',
      ),
      fill: 'events',
      groups: ['advice', 'network', 'incubation'],
      withPlaces: true,
      title: say(
        'Kết quả hỗ trợ cá nhân, nhóm cá nhân, doanh nghiệp khởi nghiệp sáng tạo tham gia các chương trình, khóa đào tạo, tập huấn',
        'People, groups and startups helped to take part in programmes, courses and training',
        'الأفراد والمجموعات والشركات الناشئة التي دُعمت للمشاركة في البرامج والدورات والتدريب',
      ),
    },
    {
      key: 'revenue',
      number: 'II.3',
      short: say('Doanh thu trực tiếp', 'Direct revenue', 'الإيرادات المباشرة'),
      fill: 'rows',
      title: say(
        'Doanh thu trực tiếp từ kết quả tư vấn, hỗ trợ ứng dụng, chuyển giao, đổi mới, sáng tạo công nghệ',
        'Direct revenue from advice and support with technology',
        'الإيرادات المباشرة من الاستشارات والدعم في مجال التقنية',
      ),
    },
    ...assessed,
  ],
};

/** Biểu mẫu IV.4.2. Its part II is the six groups of activities, in the words of the form. */
const supportCentre: ReportForm = {
  id: 'IV.4.2',
  source: 'Biểu mẫu IV.4.2, Phụ lục IV, 268/2025/NĐ-CP',
  title: say(
    'Báo cáo tình hình hoạt động của Trung tâm hỗ trợ khởi nghiệp sáng tạo',
    'Report on the activity of a startup-support centre',
    'تقرير نشاط مركز دعم الشركات الناشئة المبتكرة',
  ),
  facts: facts.filter((key) => key !== 'legalDocument'),
  sections: [...support, ...assessed],
};

export const reportForms: Readonly<Record<ReportFormId, ReportForm>> = {
  'IV.4.1': innovationCentre,
  'IV.4.2': supportCentre,
};
