import type { Stage, StartupKind, StartupStatus, Sector } from '#shared/startups/model.ts';
import type { StartupMove } from '#shared/startups/offers.ts';
import type { Rhythm } from '#shared/startups/period.ts';
import type {
  Assessor,
  Instrument,
  Property,
  Scale,
  SupportGroup,
} from '#shared/startups/records.ts';
import type { FieldGroup } from '#shared/startups/sharing.ts';

interface Said {
  label: string;
  hint: string;
}

/** Everything one chooses from, said once. */
export interface ChoiceWords {
  kind: Record<StartupKind, string>;
  sector: Record<Sector, string>;
  stage: Record<Stage, Said>;
  status: Record<StartupStatus, string>;
  move: Record<StartupMove, Said>;
  rhythm: Record<Rhythm, Said>;
  scale: Record<Scale, Said>;
  assessor: Record<Assessor, string>;
  instrument: Record<Instrument, string>;
  property: Record<Property['kind'], string>;
  propertyStatus: Record<Property['status'], string>;
  support: Record<SupportGroup, string>;
  gender: Record<'female' | 'male', string>;
  group: Record<FieldGroup, Said>;
}

export const choices: ChoiceWords = {
  kind: { person: 'Cá nhân', group: 'Nhóm cá nhân', company: 'Doanh nghiệp' },
  sector: {
    agriculture: 'Nông nghiệp',
    food: 'Thực phẩm',
    health: 'Y tế, sức khỏe',
    education: 'Giáo dục',
    tourism: 'Du lịch',
    environment: 'Môi trường',
    energy: 'Năng lượng',
    manufacturing: 'Sản xuất, chế tạo',
    logistics: 'Vận tải, logistics',
    finance: 'Tài chính',
    commerce: 'Thương mại, bán lẻ',
    software: 'Phần mềm, dữ liệu',
    other: 'Lĩnh vực khác',
  },
  stage: {
    idea: { label: 'Ý tưởng', hint: 'Đã rõ vấn đề và cách giải, chưa có gì để dùng thử' },
    prototype: { label: 'Mẫu thử', hint: 'Có thứ chạy được để người khác xem và góp ý' },
    pilot: { label: 'Thử nghiệm', hint: 'Người dùng đầu tiên đang dùng thử' },
    revenue: { label: 'Có doanh thu', hint: 'Có khách hàng trả tiền' },
    growth: { label: 'Tăng trưởng', hint: 'Doanh thu và khách hàng tăng đều' },
  },
  status: {
    active: 'Đang hoạt động',
    pivot: 'Đang chuyển hướng',
    dormant: 'Tạm dừng',
    closed: 'Đã chấm dứt',
    exited: 'Đã chuyển nhượng',
  },
  move: {
    pivot: { label: 'Chuyển hướng', hint: 'Đổi sản phẩm, khách hàng hoặc mô hình kinh doanh' },
    resume: {
      label: 'Hoạt động bình thường',
      hint: 'Đã định hình hướng mới hoặc hoạt động trở lại',
    },
    pause: { label: 'Tạm dừng', hint: 'Ngừng một thời gian; cổng sẽ không hỏi số liệu nữa' },
    exit: { label: 'Chuyển nhượng', hint: 'Đã bán, sáp nhập hoặc lên sàn' },
    close: { label: 'Chấm dứt', hint: 'Không tiếp tục nữa; hồ sơ vẫn được giữ' },
    reopen: { label: 'Mở lại', hint: 'Đã ghi chấm dứt nhưng nay hoạt động trở lại' },
  },
  rhythm: {
    month: { label: 'Hằng tháng', hint: 'Mỗi lần khoảng hai phút, ngay trên điện thoại' },
    quarter: { label: 'Hằng quý', hint: 'Ba tháng một lần' },
  },
  scale: {
    trl: { label: 'Công nghệ (TRL)', hint: 'Từ 1 (nguyên lý) đến 9 (đã chứng minh khi vận hành)' },
    mrl: { label: 'Sản xuất (MRL)', hint: 'Từ 1 đến 10 (sản xuất hết công suất)' },
  },
  assessor: {
    self: 'Nhóm sáng lập tự đánh giá',
    mentor: 'Cố vấn đánh giá',
    centre: 'Trung tâm đánh giá',
  },
  instrument: {
    grant: 'Tài trợ không hoàn lại',
    equity: 'Góp vốn cổ phần',
    convertible: 'Khoản vay chuyển đổi',
    loan: 'Khoản vay',
  },
  property: {
    patent: 'Sáng chế',
    utilitySolution: 'Giải pháp hữu ích',
    industrialDesign: 'Kiểu dáng công nghiệp',
    trademark: 'Nhãn hiệu',
    plantVariety: 'Giống cây trồng',
    copyright: 'Quyền tác giả',
  },
  propertyStatus: { filed: 'Đã nộp đơn', granted: 'Đã được cấp', lapsed: 'Đã hết hiệu lực' },
  support: {
    advice: 'Tư vấn',
    network: 'Cuộc thi, diễn đàn, kết nối',
    incubation: 'Ươm tạo, thúc đẩy kinh doanh',
    services: 'Dịch vụ, cơ sở vật chất',
    propertyAndPolicy: 'Sở hữu trí tuệ, tiêu chuẩn, chính sách',
    data: 'Cơ sở dữ liệu, báo cáo hệ sinh thái',
  },
  gender: { female: 'Nữ', male: 'Nam' },
  group: {
    profile: {
      label: 'Giới thiệu chung',
      hint: 'Tên, lĩnh vực, giai đoạn, tóm tắt, trạng thái. Không cho xem mục này thì các mục khác cũng không ai thấy.',
    },
    team: { label: 'Nhóm', hint: 'Tên, vai trò và giới tính của từng người' },
    readiness: { label: 'Mức sẵn sàng', hint: 'Các mức TRL, MRL kèm minh chứng' },
    metrics: {
      label: 'Số liệu từng kỳ',
      hint: 'Doanh thu, khách hàng, việc làm, kể cả các lần sửa',
    },
    rounds: { label: 'Vốn đã gọi', hint: 'Các vòng, nhà đầu tư và số tiền' },
    property: { label: 'Sở hữu trí tuệ', hint: 'Đơn và văn bằng' },
    support: { label: 'Hỗ trợ đã nhận', hint: 'Bên hỗ trợ, nội dung và giá trị' },
  },
};
