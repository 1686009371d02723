export const charts = {
  table: 'Bảng số liệu',
  csv: 'Tải số liệu (CSV)',
  png: 'Lưu hình (PNG)',
  nothing: 'Chưa có số liệu để vẽ.',
  few: 'dưới 5',
  fewNote: 'Số liệu từ dưới 5 trường hợp không hiển thị để không lộ thông tin của riêng ai.',
  total: 'Tổng',
  hours: 'giờ',
  dongIn: { one: 'đồng', thousand: 'nghìn đồng', million: 'triệu đồng', billion: 'tỷ đồng' },
  scaled: {
    thousand: (value: string) => `${value} nghìn`,
    million: (value: string) => `${value} triệu`,
    billion: (value: string) => `${value} tỷ`,
  },
};
export type Charts = typeof charts;
