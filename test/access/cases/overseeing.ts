import type { monitoringRoutes } from '#shared/incubation/monitoring-routes.ts';
import type { reportRoutes } from '#shared/incubation/report/routes.ts';
import { stale, type CasesOf } from '../case.ts';
import { aRemedy, period } from '../overseen.ts';
import type { Ids } from '../world.ts';

const readers = ['centre', 'officer', 'approver', 'auditor'] as const;
const judges = ['centre', 'officer'] as const;

const project = ({ applicationId }: Ids) => ({ applicationId });
const sheet = (ids: Ids) => ({ ...project(ids), period, version: stale });
const remedy = (ids: Ids) => ({ ...project(ids), remedyId: ids.remedyId, version: stale });
const reason = 'Cần đính kèm danh sách học viên.';

/** Only what was approved is monitored; of others nobody learns that they are not. */
const ofProject = {
  on: ['mamXanh', 'rival', 'draft', 'absent'],
  hidden: ['rival', 'draft'],
  sees: ['member', ...readers],
} as const;

const monitoringCases: CasesOf<typeof monitoringRoutes> = {
  listFundedProjects: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  listMyFundedProjects: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getFundedProject: { ...ofProject, input: project },
  setPromises: {
    ...ofProject,
    input: (ids) => ({
      ...project(ids),
      version: stale,
      promised: [{ name: 'Nền tảng', quantity: '01', requirement: '' }],
    }),
    may: judges,
  },
  openSheet: {
    ...ofProject,
    input: (ids) => ({ ...project(ids), period, planned: 40 }),
    may: ['member', ...judges],
  },
  reportProgress: {
    ...ofProject,
    input: (ids) => ({
      ...sheet(ids),
      progress: 10,
      done: 'Đã mở khóa đầu tiên.',
      difficulties: '',
      products: [],
      isFinal: false,
    }),
    may: ['member'],
  },
  giveSheetBack: { ...ofProject, input: (ids) => ({ ...sheet(ids), reason }), may: judges },
  judgeSheet: {
    ...ofProject,
    input: (ids) => ({
      ...sheet(ids),
      standing: 'behind',
      weaknesses: '',
      bottlenecks: '',
      marks: [],
    }),
    may: judges,
  },
  proposeRemedy: { ...ofProject, input: (ids) => ({ ...project(ids), ...aRemedy }), may: judges },
  answerRemedy: {
    ...ofProject,
    input: (ids) => ({ ...remedy(ids), answer: 'Đã ký hai hợp đồng.' }),
    may: ['member', ...judges],
  },
  closeRemedy: {
    ...ofProject,
    input: (ids) => ({ ...remedy(ids), isDone: true, result: 'Đã xem hợp đồng.' }),
    may: judges,
  },
  listOpenRemedies: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  listMonitoringHistory: { ...ofProject, input: project },
};

const report = ({ reportId }: Ids) => ({ reportId });
const ofReport = { on: ['mamXanh', 'absent'], sees: readers } as const;

const reportCases: CasesOf<typeof reportRoutes> = {
  openReport: {
    on: ['nothing'],
    input: () => ({ form: 'IV.4.1', year: 2099 }),
    sees: ['everybody'],
  },
  listReports: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getReport: { ...ofReport, input: report },
  changeReport: {
    ...ofReport,
    input: (ids) => ({
      ...report(ids),
      version: stale,
      texts: { policies: 'Miễn tiền thuê đất.' },
    }),
    may: ['centre'],
  },
  assignGap: {
    ...ofReport,
    input: (ids) => ({
      ...report(ids),
      gap: 'text-policies',
      version: stale,
      personId: ids.personId,
      dueOn: '2099-01-01',
    }),
    may: ['centre'],
  },
  submitReport: {
    ...ofReport,
    input: (ids) => ({ ...report(ids), version: stale, declaration: true }),
    may: ['centre'],
  },
  listMyGaps: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  listReportHistory: { ...ofReport, input: report },
};

export const overseeingCases = { ...monitoringCases, ...reportCases };
