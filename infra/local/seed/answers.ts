import { Answers } from '#shared/applications/model.ts';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { isList, isObject, type Json } from '#shared/forms/json.ts';
import type { FoundHost, HostName } from './people.ts';

/** What each host asks for, and how much of the example's money: twentieths, so that no đồng is split. */
interface Wish {
  name: string;
  twentieths: number;
}

const startups: Record<HostName, Wish> = {
  mamXanh: { name: 'Ươm tạo 20 nhóm khởi nghiệp nông nghiệp số', twentieths: 20 },
  institute: { name: 'Đưa kết quả nghiên cứu vào 10 doanh nghiệp khởi nguồn', twentieths: 18 },
  lotus: { name: 'Hỗ trợ thành viên hợp tác xã khởi nghiệp nông sản số', twentieths: 12 },
  river: { name: 'Tăng tốc 12 doanh nghiệp công nghệ nước sạch', twentieths: 25 },
  sun: { name: 'Kết nối vốn cho khởi nghiệp năng lượng mái nhà', twentieths: 15 },
};

const science: Record<HostName, Wish> = {
  mamXanh: { name: 'Phần mềm điều khiển ao nuôi tôm tuần hoàn', twentieths: 16 },
  institute: {
    name: 'Hệ thống nuôi tôm tuần hoàn tiết kiệm nước cho vùng nhiễm mặn',
    twentieths: 20,
  },
  lotus: { name: 'Nuôi tôm xen sen bằng nước tuần hoàn trên đất nhiễm mặn', twentieths: 14 },
  river: { name: 'Mạng cảm biến giá rẻ cảnh báo độ mặn cho ao tôm', twentieths: 17 },
  sun: { name: 'Điện mặt trời cho hệ thống nuôi tôm tuần hoàn', twentieths: 22 },
};

const wishes: Readonly<Record<string, Record<HostName, Wish>>> = {
  'nd268-i1-i5@1': startups,
  'tt20-b1-1-b1-2a@1': science,
};

const money = new Set([
  ...['totalCost', 'stateMoney', 'otherMoney'],
  ...['unitPrice', 'state', 'other', 'counterpart'],
]);

/** The same answers with every amount at this many twentieths. */
const scaled = (value: Json, twentieths: number, key = ''): Json => {
  if (typeof value === 'number') return money.has(key) ? (value / 20) * twentieths : value;
  if (isList(value)) return value.map((each) => scaled(each, twentieths));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inside]) => [field, scaled(inside, twentieths, field)]),
  );
};

/** The answers of the form's example, as this host would write them: its own name, wish and sums. */
export const answersOf = (host: FoundHost, formId: string) => {
  const { name, twentieths = 20 } = wishes[formId]?.[host.called] ?? {};
  const told = (section: Json) => ({
    ...Answers.parse(scaled(section, twentieths)),
    ...(isObject(section) && 'taxCode' in section && { name: host.name, taxCode: host.taxCode }),
    ...(isObject(section) && 'stateMoney' in section && name && { name: `${name} (dữ liệu mẫu)` }),
  });
  return Object.entries(exampleAnswers[formId] ?? {}).map(
    ([section, answers]) => [section, told(answers)] as const,
  );
};
