import type { InputOf } from '#shared/http/route.ts';
import { checklistFrom } from '#shared/calls/from-pack.ts';
import type { callRoutes } from '#shared/calls/routes.ts';
import { formsOfPack } from '#shared/forms/forms.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import { instantOf } from '#shared/values/instant.ts';
import type { Service } from '../service.ts';

type Draft = InputOf<typeof callRoutes.createCall>;

const DAY = 86_400_000;
const inDays = (from: number, days: number) => instantOf(new Date(from + days * DAY));

/** A call as an officer prepares it from a pack: open since yesterday, for thirty days. */
export const aCallDraft = (
  { pack: packId = 'nd268-startup-support', ...given }: Partial<Draft> & { pack?: string } = {},
  now = Date.now(),
): Draft => {
  const pack = findPack(packId);
  const [form] = pack ? formsOfPack(pack.id) : [];
  if (!pack || !form) throw new Error(`There is no pack ${packId} with a form.`);
  return {
    code: 'TB-01/2026',
    title: { vi: 'Hỗ trợ khởi nghiệp sáng tạo năm 2026' },
    summary: { vi: 'Tỉnh hỗ trợ doanh nghiệp khởi nghiệp sáng tạo hoàn thiện sản phẩm.' },
    packId,
    formId: form.id,
    opensAt: inDays(now, -1),
    closesAt: inDays(now, 30),
    budget: 10_000_000_000,
    ceiling: 2_000_000_000,
    contact: 'Phòng Quản lý khoa học, Sở Khoa học và Công nghệ',
    legalBasis: pack.legalBasis.map(({ number }) => number).join('; '),
    checklist: checklistFrom(pack),
    questions: pack.questions,
    fileLimit: 25_000_000,
    ...given,
  };
};

/** A call that Dung published from a pack. */
export const anOpenCall = async (
  service: Service,
  given: Partial<Draft> & { pack?: string } = {},
) => {
  const dung = service.as('dung');
  const { id: callId, version } = await dung.createCall(aCallDraft(given, service.clock.now()));
  return dung.publishCall({ callId, version });
};
