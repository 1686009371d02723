/** What to do first when an alarm rings, by kind: in Vietnamese, then in English. */
export interface Remedy {
  vi: string;
  en: string;
}

/** A function answers with faults, breaks off, or cannot start. */
export const readLog: Remedy = {
  vi: 'Mở nhật ký /aws/lambda của hàm này, lọc status >= 500, tra theo correlationId; nếu vừa triển khai thì triển khai lại bản trước',
  en: 'Open the /aws/lambda log of this function, filter status >= 500, follow the correlationId; after a deployment, deploy the version before it again',
};

/** What could not be delivered lies in a queue. */
export const redrive: Remedy = {
  vi: 'Đọc một tin trong hàng đợi lỗi, sửa nguyên nhân theo nhật ký của hàm rồi cho gửi lại (redrive); không xóa tin nào',
  en: 'Read one message of the failure queue, mend its cause by the log of the function, then redrive; delete none',
};

/** The gateway fails before a function answers. */
export const readAccess: Remedy = {
  vi: 'Mở nhật ký truy cập /aws/vendedlogs, xem cột integration và error; kiểm tra giới hạn đồng thời của các hàm',
  en: 'Open the access log in /aws/vendedlogs, read integration and error; check the concurrency limits of the functions',
};

/** Everything works, slowly. */
export const readTraces: Remedy = {
  vi: 'Mở X-Ray xem bước nào chậm; nếu là lúc sát hạn nộp thì tăng số lượt chạy đồng thời trong stages.ts',
  en: 'Look in X-Ray which step is slow; just before a deadline, raise the concurrency in stages.ts',
};

/** A table refuses. */
export const readTable: Remedy = {
  vi: 'Mở bảng này trong DynamoDB xem khóa nào bị hỏi quá nhiều (Contributor Insights) và hạn mức của tài khoản',
  en: 'See in DynamoDB which key of this table is asked too much (Contributor Insights), and the quota of the account',
};

/** The scanner is silent. */
export const askScanner: Remedy = {
  vi: 'Xem trạng thái gói bảo vệ của GuardDuty và quyền của nó; khi đã chạy lại, đề nghị người nộp tải tệp lên lần nữa',
  en: 'Look at the status of GuardDuty’s protection plan and its role; once it runs, ask applicants to upload again',
};

/** Nobody would hear of the next alarm. */
export const confirmMail: Remedy = {
  vi: 'Kiểm tra địa chỉ nhận cảnh báo còn dùng được và đã xác nhận đăng ký; xem bảng điều khiển vì có thể đã có cảnh báo bị lỡ',
  en: 'Check that the address of the alarms still works and confirmed; look at the dashboard, since alarms may have been missed',
};
