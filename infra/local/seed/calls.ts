import { checklistFrom } from '#shared/calls/from-pack.ts';
import type { Call } from '#shared/calls/model.ts';
import { formsOfPack } from '#shared/forms/forms.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import { endOfDay } from '#shared/values/instant.ts';
import type { Stage } from './stage.ts';

interface Announced {
  code: string;
  pack: string;
  title: { vi: string; en: string; ar: string };
  summary: { vi: string; en: string; ar: string };
  budget: number;
  ceiling: number;
  /** Days from today. */
  opens: number;
  closes: number;
}

/** A call that the officer prepares from a pack and publishes on the day it opens. */
export const announce = async (stage: Stage, call: Announced): Promise<Call> => {
  const pack = findPack(call.pack);
  const form = pack && formsOfPack(pack.id)[0];
  if (!pack || !form) throw new Error(`No pack or form for ${call.pack}`);
  await stage.on(call.opens, 8);
  const closesAt = call.closes === 0 ? endOfDay(stage.today) : stage.moment(call.closes, 17);
  const { id: callId, version } = await stage.as('officer').createCall({
    code: call.code,
    title: call.title,
    summary: call.summary,
    packId: pack.id,
    formId: form.id,
    opensAt: stage.moment(call.opens, 8),
    closesAt,
    budget: call.budget,
    ceiling: call.ceiling,
    contact: 'Phòng Quản lý khoa học, Sở Khoa học và Công nghệ tỉnh Mẫu, điện thoại 0912 345 678',
    legalBasis: pack.legalBasis.map(({ number }) => number).join('; '),
    checklist: checklistFrom(pack),
    questions: pack.questions,
    fileLimit: 25_000_000,
  });
  return stage.as('officer').publishCall({ callId, version });
};

const innovation = {
  pack: 'nd268-startup-support',
  summary: {
    vi: 'Tỉnh hỗ trợ các tổ chức giúp doanh nghiệp khởi nghiệp sáng tạo hoàn thiện sản phẩm, tìm thị trường và vốn. (Dữ liệu mẫu)',
    en: 'The province supports organisations that help startups finish their products, find markets and capital. (Sample data)',
    ar: 'تدعم المقاطعة المنظمات التي تساعد الشركات الناشئة على إتمام منتجاتها وإيجاد الأسواق ورأس المال. (بيانات تجريبية)',
  },
  budget: 12_000_000_000,
  ceiling: 2_000_000_000,
};
const science = {
  pack: 'tt20-selection-applied',
  summary: {
    vi: 'Tuyển chọn tổ chức và cá nhân chủ trì nhiệm vụ nghiên cứu ứng dụng phục vụ nông nghiệp của tỉnh. (Dữ liệu mẫu)',
    en: 'Selecting who will lead applied research for the province’s farming. (Sample data)',
    ar: 'اختيار من يقود بحوثًا تطبيقية لزراعة المقاطعة. (بيانات تجريبية)',
  },
  budget: 9_000_000_000,
  ceiling: 3_000_000_000,
};

export const openCalls: Record<'today' | 'green' | 'science' | 'ideas', Announced> = {
  today: {
    ...innovation,
    code: 'KN-03/2026',
    title: {
      vi: 'Hỗ trợ khởi nghiệp sáng tạo nông nghiệp số – đợt 3',
      en: 'Support for digital farming startups – round 3',
      ar: 'دعم الشركات الناشئة في الزراعة الرقمية – الجولة 3',
    },
    opens: -20,
    closes: 0,
  },
  green: {
    ...innovation,
    code: 'KN-04/2026',
    title: {
      vi: 'Hỗ trợ khởi nghiệp sáng tạo du lịch xanh',
      en: 'Support for green tourism startups',
      ar: 'دعم الشركات الناشئة في السياحة الخضراء',
    },
    opens: -10,
    closes: 25,
  },
  science: {
    ...science,
    pack: 'tt44-task',
    code: 'KH-02/2026',
    title: {
      vi: 'Nhiệm vụ khoa học và công nghệ: bảo quản nông sản sau thu hoạch',
      en: 'Science and technology task: keeping harvests fresh',
      ar: 'مهمة علمية وتقنية: حفظ المحاصيل بعد الحصاد',
    },
    opens: -5,
    closes: 40,
  },
  ideas: {
    pack: 'idea-intake',
    code: 'YT-01/2026',
    title: {
      vi: 'Tuyển chọn ý tưởng vào lứa ươm tạo mới',
      en: 'Ideas for the next incubation cohort',
      ar: 'أفكار لدفعة الاحتضان المقبلة',
    },
    summary: {
      vi: 'Trung tâm Đổi mới sáng tạo nhận ý tưởng của cá nhân, nhóm và doanh nghiệp; ý tưởng đạt từ 50 điểm được hỗ trợ chỗ làm việc, cố vấn và thử nghiệm. (Dữ liệu mẫu)',
      en: 'The Innovation Centre takes ideas of people, groups and companies; from 50 points they get space, mentors and help with testing. (Sample data)',
      ar: 'يستقبل مركز الابتكار أفكار الأفراد والمجموعات والشركات؛ وما يبلغ 50 نقطة منها ينال مكانًا وإرشادًا وتجريبًا. (بيانات تجريبية)',
    },
    budget: 1_000_000_000,
    ceiling: 200_000_000,
    opens: -4,
    closes: 30,
  },
};

export const judgedCalls: Record<'innovation' | 'science', Announced> = {
  science: {
    ...science,
    code: 'KH-01/2026',
    title: {
      vi: 'Nghiên cứu ứng dụng: thủy sản vùng nhiễm mặn',
      en: 'Applied research: farming shrimp on salty land',
      ar: 'بحث تطبيقي: تربية الروبيان في الأراضي المالحة',
    },
    opens: -90,
    closes: -55,
  },
  innovation: {
    ...innovation,
    code: 'KN-02/2026',
    title: {
      vi: 'Hỗ trợ khởi nghiệp sáng tạo – đợt 2',
      en: 'Startup support – round 2',
      ar: 'دعم الشركات الناشئة – الجولة 2',
    },
    opens: -45,
    closes: -8,
  },
};
