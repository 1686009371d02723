import type { Service } from '../service.ts';
import { once } from '../given/applications.ts';

/** The half-year whose sheet is open. */
export const period = '2026-H1';

/** A funded project with an open sheet and a remedy, and the draft of a yearly report. */
export const overseen = async (service: Service, applicationId: string) => {
  const linh = service.as('linh');
  await linh.openSheet({ applicationId, period, planned: 40 });
  const remedy = await linh.proposeRemedy({ applicationId, ...aRemedy }, once());
  const report = await linh.openReport({ form: 'IV.4.2', year: 2026 });
  return { remedyId: remedy.id, reportId: report.id };
};

export const aRemedy = {
  cause: 'Chưa có giảng viên',
  what: 'Ký hợp đồng với hai giảng viên.',
  side: 'host',
  owner: 'Trần Thị Lan',
  dueOn: '2099-01-01',
} as const;
