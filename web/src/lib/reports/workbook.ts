import { reportForms } from '#shared/incubation/report/form.ts';
import type { Filled, RevenueRow } from '#shared/incubation/report/model.ts';
import type { ReportView } from '#shared/incubation/report/routes.ts';
import { formatDay } from '#shared/values/dates.ts';
import type { Sheet, Value } from '#lib/server/xlsx.ts';
import type { Words } from '#words/index.ts';
import { gapIn } from './gap.ts';
import { paper } from './paper.ts';

type Say = Words['reports'];
type Row = readonly Value[];

/** Rows whose first is a heading. */
const sheet = (
  name: string,
  widths: readonly number[],
  heading: Row,
  rows: readonly Row[],
): Sheet => ({
  name,
  widths,
  headings: [0],
  rows: [heading, ...rows],
});

const eventRows = ({ events }: Filled): Row[] =>
  events.map(({ on, title, beneficiaries, minutes, cost, result }) => [
    formatDay(on),
    title,
    beneficiaries.length,
    beneficiaries.map(({ name }) => name).join('; '),
    minutes / 60,
    cost,
    result,
  ]);

const placeRows = ({ places }: Filled): Row[] =>
  places.map(({ name, cohort, admittedOn, revenue, jobs, capital }) => [
    name,
    cohort,
    formatDay(admittedOn),
    revenue,
    jobs,
    capital,
  ]);

const revenueRows = (rows: readonly RevenueRow[]): Row[] =>
  rows.map(({ client, service, on, amount, result }) => [
    client,
    service,
    formatDay(on),
    amount,
    result,
  ]);

/** The report as a workbook in Vietnamese, as it goes to those who add reports up. */
export const workbookOf = (report: ReportView, say: Say): Sheet[] => {
  const form = reportForms[report.form];
  const { page: words, facts } = say;
  const titleOf = (key: string) => {
    const section = form.sections.find((one) => one.key === key);
    return section ? `${section.number}. ${section.title.vi}` : key;
  };
  const general: Row[] = [
    [form.source, ''],
    [say.list.year, report.year],
    [say.list.status, say.status[report.status]],
    ...form.facts.map((key): Row => [facts[key], report.facts[key]]),
  ];
  const totals = report.filled.map(({ key, counts, minutes, cost }): Row => [
    titleOf(key),
    counts.person,
    counts.group,
    counts.company,
    minutes / 60,
    cost,
  ]);
  const lists = report.filled.flatMap((filled) => {
    const number = form.sections.find(({ key }) => key === filled.key)?.number ?? filled.key;
    return [
      sheet(
        `${number} ${words.events}`,
        [12, 40, 10, 50, 10, 18, 50],
        [
          words.on,
          words.activity,
          paper.number,
          words.beneficiaries,
          words.hours,
          words.cost,
          words.result,
        ],
        eventRows(filled),
      ),
      ...(filled.places.length > 0
        ? [
            sheet(
              `${number} ${words.places}`,
              [40, 30, 12, 20, 10, 20],
              [words.name, words.cohort, words.on, words.revenue, words.jobs, words.capital],
              placeRows(filled),
            ),
          ]
        : []),
    ];
  });
  const written = form.sections.map(({ key }): Row => [titleOf(key), report.texts[key]]);
  const missing = report.gaps.map((gap): Row => {
    const asked = report.assignments.find(({ key }) => key === gap.key);
    return [
      gapIn(gap, { form: report.form, say, language: 'vi' }),
      asked?.personName,
      asked && formatDay(asked.dueOn),
    ];
  });
  return [
    { name: words.general, widths: [45, 70], headings: [0], rows: general },
    sheet(
      'II. Tổng hợp',
      [70, 12, 14, 14, 10, 20],
      ['', 'Cá nhân', 'Nhóm cá nhân', 'Doanh nghiệp', words.hours, words.cost],
      totals,
    ),
    ...lists,
    ...(report.form === 'IV.4.1'
      ? [
          sheet(
            `II.3 ${say.part.revenueTitle}`,
            [40, 40, 12, 20, 40],
            [words.client, words.service, words.on, words.amount, words.result],
            revenueRows(report.revenue),
          ),
        ]
      : []),
    sheet('III, IV', [60, 100], [words.gap, say.part.text], written),
    sheet(words.gaps, [80, 30, 12], [words.gap, words.who, words.due], missing),
  ];
};
