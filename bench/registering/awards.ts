import { communesOf } from '#shared/places/place.ts';
import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import { OrganisationId } from '#shared/identity/actor.ts';
import type { AwardEntry } from '#shared/register/entry.ts';
import { GeneralField } from '#shared/register/field.ts';
import { dong } from '#shared/values/dong.ts';
import { Instant } from '#shared/values/instant.ts';

const words =
  'nghiên cứu ứng dụng công nghệ nuôi cấy mô lan hồ điệp sản xuất giống cây trồng chế biến nông sản hoàn thiện quy trình cảm biến tưới tiết kiệm nước bảo quản thủy sản du lịch số hóa vật liệu xanh năng lượng mặt trời chuỗi cung ứng truy xuất nguồn gốc'.split(
    ' ',
  );
const DAY = 86_400_000;
const SINCE = Date.parse('2016-01-01T02:00:00.000Z');
const communes = communesOf()
  .slice(0, 120)
  .map(({ code }) => code);

/** The same numbers in every run: a linear congruential generator. */
const chance = (seed: number) => {
  let state = seed;
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
};

const idOf = (index: number) => {
  const spread = (index * 2_654_435_761) % 4_294_967_296;
  return `${index.toString(16).padStart(24, '0')}${spread.toString(16).padStart(8, '0')}`;
};

/** Awards as a province could have given them for ten years, each with a title of its own. */
export const awards = (from: number, until: number): AwardEntry[] => {
  const pick = chance(from + 1);
  const some = <T>(all: readonly T[], or: T) => all[pick(all.length)] ?? or;
  return Array.from({ length: until - from }, (_, at) => {
    const index = from + at;
    const title = Array.from({ length: 14 }, () => some(words, '')).join(' ');
    return {
      kind: 'award',
      id: DecisionId.parse(`dec_${idOf(index)}`),
      callId: CallId.parse(`call_${idOf(index % 300)}`),
      title: `${title} ${index}`,
      recipient: {
        id: OrganisationId.parse(`org_${idOf(index % 4_000)}`),
        kind: 'enterprise',
        name: `Công ty ${some(words, '')} ${some(words, '')} ${index % 4_000}`,
        commune: some(communes, '00004'),
      },
      field: some(GeneralField.options, 'science'),
      amount: dong(pick(2_000) * 1_000_000),
      months: 6 + pick(30),
      decisionNumber: `${index}/QĐ-UBND`,
      decidedAt: Instant.parse(new Date(SINCE + pick(3_900) * DAY).toISOString()),
    };
  });
};
