/** What a cell may hold: text, or a number that sheets can add up. */
export type Cell = string | number | undefined;

// What spreadsheets take for a formula when a cell begins with it (OWASP, CSV injection).
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u;

/** Text that no spreadsheet runs: a quote before it, which they do not show as part of it. */
export const withoutFormula = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

const cellOf = (cell: Cell) => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = withoutFormula(cell);
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 has them, with the mark by which Excel knows that the letters are Unicode. */
export const csvOf = (rows: readonly (readonly Cell[])[]) =>
  `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
