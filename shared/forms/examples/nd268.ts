import type { Answers } from '../form.ts';
import { inventedOrganisation } from './organisation.ts';

const task = {
  name: 'Hỗ trợ 20 nhóm khởi nghiệp nông nghiệp số của tỉnh (dữ liệu mẫu)',
  kind: 'startup-support',
  isInInvestmentProject: false,
  months: 18,
  place: 'Phường Bến Xanh và các xã ven sông Cái (dữ liệu mẫu)',
  totalCost: 1_250_000_000,
  stateMoney: 800_000_000,
  otherMoney: 450_000_000,
};

const capacity = {
  head: 'Giám đốc có 12 năm kinh nghiệm vận hành vườn ươm, đã kết nối 15 tỷ đồng vốn thiên thần cho 9 doanh nghiệp (dữ liệu mẫu).',
  pastSupport:
    'Từ năm 2022 đến nay đã tổ chức 4 khóa ươm tạo với 46 nhóm, 18 nhóm đã thành lập doanh nghiệp (dữ liệu mẫu).',
  staff: [
    {
      name: 'Trần Văn Đức (dữ liệu mẫu)',
      experience: 'Thạc sĩ quản trị kinh doanh, 8 năm điều hành chương trình ươm tạo.',
      work: 'Điều phối chung, làm việc với các nhóm.',
    },
    {
      name: 'Lê Thu Trang (dữ liệu mẫu)',
      experience: 'Cử nhân tài chính, 6 năm kế toán dự án ngân sách.',
      work: 'Quản lý tài chính, hồ sơ thanh toán.',
    },
  ],
  experts: [
    {
      name: 'Phạm Quốc Bảo (dữ liệu mẫu)',
      experience: 'Tiến sĩ công nghệ sinh học, cố vấn 11 doanh nghiệp nông nghiệp.',
      work: 'Cố vấn công nghệ và sở hữu trí tuệ.',
    },
  ],
  facilities:
    'Không gian làm việc chung 400 m², phòng thử nghiệm cảm biến, phương án tổ chức theo ba giai đoạn (dữ liệu mẫu).',
};

const goals = {
  general: 'Hình thành lứa doanh nghiệp nông nghiệp số đầu tiên của tỉnh (dữ liệu mẫu).',
  specific:
    '20 nhóm được ươm tạo, ít nhất 8 doanh nghiệp thành lập, 10 hợp đồng thử nghiệm với hợp tác xã (dữ liệu mẫu).',
  attraction: 'Mời 6 chuyên gia và 3 doanh nghiệp lớn cùng đặt đề bài thử nghiệm (dữ liệu mẫu).',
  mobilisation: 'Cam kết đối ứng 450 triệu đồng và hai quỹ đầu tư đồng hành (dữ liệu mẫu).',
  linkage: 'Kết nối trường đại học, hợp tác xã và mạng lưới vườn ươm vùng (dữ liệu mẫu).',
  team: 'Đội cố vấn gồm công nghệ, pháp lý, tài chính, tiếp thị, sở hữu trí tuệ (dữ liệu mẫu).',
  promotion: 'Hai ngày hội đầu tư, gian hàng chung tại hội chợ vùng (dữ liệu mẫu).',
  urgency: 'Phù hợp định hướng kêu gọi năm nay; nông dân thiếu giải pháp số giá rẻ (dữ liệu mẫu).',
};

const contents = {
  items: [{ name: 'Ươm tạo 20 nhóm khởi nghiệp' }, { name: 'Kết nối đầu tư và thị trường' }],
  activities: [
    {
      item: 1,
      activity: 'Tuyển chọn và ươm tạo hai khóa, mỗi khóa 10 nhóm trong 6 tháng.',
      product: '20 nhóm hoàn thành chương trình',
      requirement: 'Mỗi nhóm có sản phẩm khả dụng tối thiểu và 30 khách hàng thử.',
    },
    {
      item: 2,
      activity: 'Tổ chức hai ngày hội đầu tư và gian hàng chung.',
      product: '2 sự kiện, 10 hợp đồng thử nghiệm',
      requirement: 'Ít nhất 15 nhà đầu tư tham dự mỗi sự kiện.',
    },
  ],
  effect: 'Giảm 20% chi phí nước tưới cho 300 hộ, tạo 60 việc làm mới (dữ liệu mẫu).',
};

const costs = {
  lines: [
    {
      item: 1,
      expense: 'Thuê chuyên gia cố vấn',
      volume: 24.5,
      unit: 'tháng công',
      unitPrice: 20_000_000,
      state: 390_000_000,
      counterpart: 100_000_000,
      basis: 'Định mức của tỉnh và hợp đồng mẫu',
    },
    {
      item: 1,
      expense: 'Không gian làm việc và thử nghiệm',
      volume: 18,
      unit: 'tháng',
      unitPrice: 20_000_000,
      state: 110_000_000,
      counterpart: 250_000_000,
      basis: 'Báo giá thuê mặt bằng',
    },
    {
      item: 2,
      expense: 'Tổ chức ngày hội đầu tư',
      volume: 2,
      unit: 'sự kiện',
      unitPrice: 200_000_000,
      state: 300_000_000,
      counterpart: 100_000_000,
      basis: 'Ba báo giá tổ chức sự kiện',
    },
  ],
};

/** Complete and valid answers to `nd268-i1-i5@1`, invented. */
export const nd268Answers: Answers = {
  organisation: inventedOrganisation,
  task,
  capacity,
  goals,
  contents,
  costs,
  commitment: {
    isTruthful: true,
    isSingleSource: true,
    keepsContract: true,
    givesInformation: true,
    cooperates: true,
    isNotBarred: true,
  },
};
