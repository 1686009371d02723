import { workbookOf } from '#lib/reports/workbook.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { writeXlsx } from '#lib/server/xlsx.ts';
import { wordsIn } from '#words/index.ts';
import type { RequestHandler } from './$types';

/** The report as a spreadsheet, in Vietnamese whatever language is read. */
export const GET: RequestHandler = async (event) => {
  await needsPerson(event);
  const report = await event.locals.api.getReport({ reportId: event.params.reportId });
  const bytes = await writeXlsx(workbookOf(report, wordsIn('vi').reports));
  const name = `bao-cao-${report.form.replaceAll('.', '-')}-${report.year}.xlsx`;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
};
