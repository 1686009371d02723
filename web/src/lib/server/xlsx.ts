import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';

/** What stands in a cell: text, a number, or nothing. */
export type Value = string | number | undefined;

export interface Sheet {
  name: string;
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  /** Rows that are headings, by their number from 0. */
  headings: readonly number[];
  rows: readonly (readonly Value[])[];
}

// XML 1.0 holds none of these, not even as references.
const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
/** Excel holds no more in a cell. */
const MOST = 32_767;

/** Text is always text: what begins with =, +, -, @ or a tab is never reckoned, whoever wrote it. */
const cell = (value: Value, isHeading: boolean): Cell => {
  if (value === undefined || value === '') return null;
  const look = isHeading ? { fontWeight: 'bold' as const, wrap: true } : { wrap: true };
  const top = { ...look, alignVertical: 'top' as const };
  if (typeof value === 'number') return { value, type: Number, format: '#,##0', ...top };
  return { value: value.replace(notInXml, '').slice(0, MOST), type: String, ...top };
};

/** Excel’s names of sheets: at most 31 characters, none of them one of these. */
const nameOf = (name: string) => name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);

/** The bytes of a workbook of plain sheets; nothing in it is a formula or leads anywhere. */
export const writeXlsx = async (sheets: readonly Sheet[]) => {
  const file = writeXlsxFile(
    sheets.map(({ name, widths, headings, rows }) => ({
      sheet: nameOf(name),
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, at) =>
        row.map((value) => cell(value, headings.includes(at))),
      ) satisfies SheetData,
    })),
    { fontFamily: 'Times New Roman', fontSize: 12 },
  );
  return file.toBuffer();
};
