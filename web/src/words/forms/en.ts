import type { Forms } from './vi.ts';

export const forms: Forms = {
  taken: 'Taken from your organisation’s record. Please check it, then save.',
  onlyWhen: (question: string, answer: string) =>
    `Answer only if your answer to “${question}” is “${answer}”.`,
  chooseOne: 'Choose one',
  noAnswer: 'No answer',
  onePerLine: 'One entry per line.',
  jsonHint: 'Data written as JSON.',
  computed: 'worked out',
  numbered: 'No.',
  row: 'Row',
  cell: (column: string, row: string) => `${column}, row ${row}`,
  addRow: 'Add a row',
  addRowTo: (table: string) => `Add a row to “${table}”`,
  removeRow: 'Remove row',
  removeRowOf: (row: string, table: string) => `Remove row ${row} of “${table}”`,
  actions: 'Actions',
  rowProblems: (row: string) => `To mend in row ${row}:`,
  firstFill: (table: string) => `First fill in and save “${table}”, then choose here.`,
  total: 'Total',
  wide: (table: string) => `Table “${table}”, scroll sideways to see all of it`,
  unanswered: 'Left empty',
  source: (place: string) => `Follows ${place}.`,
  highlights: 'The application in brief',
  left: (count: number) =>
    count === 1 ? '1 point still to fill in or mend' : `${count} points still to fill in or mend`,
};
