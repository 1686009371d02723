import type { ContextName, Trigger } from '#functions/contexts.ts';

import * as remedies from './remedies.ts';
import type { Remedy } from './remedies.ts';

/** What an alarm says to whoever is woken: what people cannot do, and what to do first. */
export interface Meaning {
  name: string;
  vi: string;
  remedy: Remedy;
}
type Failing = Omit<Meaning, 'remedy'>;

/** What it means to people when a context's function fails. */
const failing: Record<ContextName | 'web', Failing> = {
  web: {
    name: 'Visitors see an error page instead of the portal',
    vi: 'Người truy cập gặp trang báo lỗi thay vì cổng thông tin',
  },
  organisations: {
    name: 'People cannot be recognised: signing in leads nowhere',
    vi: 'Cổng không nhận ra người dùng: đăng nhập xong không làm được gì',
  },
  calls: {
    name: 'Nobody can see calls and officers cannot publish them',
    vi: 'Không ai xem được thông báo kêu gọi và cán bộ không công bố được',
  },
  applications: {
    name: 'Founders cannot submit applications',
    vi: 'Người nộp không gửi được hồ sơ',
  },
  documents: {
    name: 'Applicants cannot upload or open documents',
    vi: 'Người nộp không tải tài liệu lên hoặc không mở được tài liệu',
  },
  reviews: {
    name: 'Council members cannot judge or vote',
    vi: 'Thành viên hội đồng không đánh giá hoặc không bỏ phiếu được',
  },
  decisions: {
    name: 'Results cannot be approved or read',
    vi: 'Kết quả không được phê duyệt hoặc không xem được',
  },
  startups: {
    name: 'Founders cannot tell their figures and the Centre cannot read them',
    vi: 'Doanh nghiệp khởi nghiệp không khai được số liệu và Trung tâm không xem được',
  },
  incubation: {
    name: 'The Centre cannot run its cohorts and startups cannot report to it',
    vi: 'Trung tâm không theo dõi được khóa ươm tạo và doanh nghiệp không báo cáo được',
  },
  register: {
    name: 'Citizens cannot search the register or read what was funded',
    vi: 'Người dân không tra cứu được sổ công khai và kết quả tài trợ',
  },
  insights: {
    name: 'Dashboards cannot be read or stand still',
    vi: 'Không xem được bảng theo dõi, hoặc số liệu trên đó đứng yên',
  },
  notices: {
    name: 'People cannot read their letters',
    vi: 'Người dùng không đọc được thư của mình',
  },
};

const isKnown = (name: string): name is keyof typeof failing => name in failing;

export const whenFailing = (name: string): Meaning => {
  if (!isKnown(name)) throw new Error(`Say in meanings.ts what people cannot do without ${name}`);
  return { ...failing[name], remedy: remedies.readLog };
};

/** … and when what events call does not get through. */
export const undelivered: Record<Trigger, Meaning> = {
  'scan-verdict': {
    name: 'Uploaded documents stay “being checked”: verdicts are lost',
    vi: 'Tài liệu đã tải lên cứ ở trạng thái “đang kiểm tra”: kết quả quét bị mất',
    remedy: remedies.redrive,
  },
  streams: {
    name: 'People are not told what happened to their applications',
    vi: 'Người nộp không được báo về diễn biến hồ sơ của mình',
    remedy: remedies.redrive,
  },
  changes: {
    name: 'The register or the dashboards no longer show what changed',
    vi: 'Sổ công khai hoặc bảng số liệu không còn cập nhật thay đổi mới',
    remedy: remedies.redrive,
  },
  daily: {
    name: 'Nobody was reminded of deadlines this morning',
    vi: 'Sáng nay không ai được nhắc về thời hạn',
    remedy: remedies.redrive,
  },
};

export const late: Meaning = {
  name: 'Letters, or what is shown of changes, are more than a minute late',
  vi: 'Thư thông báo, hoặc số liệu hiển thị, chậm hơn một phút',
  remedy: remedies.readLog,
};
export const unscanned: Meaning = {
  name: 'Uploaded documents have waited 30 minutes for their check',
  vi: 'Tài liệu tải lên đã chờ kiểm tra quá 30 phút',
  remedy: remedies.askScanner,
};
export const failingGateway: Meaning = {
  name: 'Requests end in an error before anything of ours answers',
  vi: 'Yêu cầu bị lỗi trước khi hệ thống kịp trả lời',
  remedy: remedies.readAccess,
};
export const slow: Meaning = {
  name: 'One request in a hundred takes longer than three seconds',
  vi: 'Cứ một trăm yêu cầu thì có một yêu cầu phải chờ quá ba giây',
  remedy: remedies.readTraces,
};
export const turnedAway: Meaning = {
  name: 'Work is refused because a table is asked too much',
  vi: 'Yêu cầu bị từ chối vì bảng dữ liệu quá tải',
  remedy: remedies.readTable,
};
export const stumbling: Meaning = {
  name: 'What follows an event fails again and again',
  vi: 'Việc xử lý sau sự kiện liên tục thất bại',
  remedy: remedies.readLog,
};
export const unsent: Meaning = {
  name: 'Alarms themselves could not be sent',
  vi: 'Chính các cảnh báo không gửi đi được',
  remedy: remedies.confirmMail,
};
