interface Row {
  route: string;
  target: string;
  statuses: readonly number[];
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The table as a page to be read: a refusal stands out by its number, what is allowed by its sign. */
export const tableOf = (rows: readonly Row[], names: readonly string[]) => {
  const columns = ['operation', 'about', ...names];
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map(({ route, target }) => [route, target][at]?.length ?? 3)),
  );
  const padded = (cells: readonly string[]) =>
    line(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)));
  const shown = ({ route, target, statuses }: Row) =>
    padded([route, target, ...statuses.map(String)]);
  return [
    '# Who is answered what',
    '',
    'Written by the tests, one request a cell. 401: sign in first. 403: not yours to do. 404: there is no',
    'such thing, as far as you are concerned. Everything else was allowed: 200 and 201 done, 409, 412 and 422',
    'stopped by the state of things, as the tests arrange it so that nothing changes under the others.',
    '',
    '- Lan owns Mầm Xanh, Tuấn is a member; Minh owns its rival. La never introduced herself.',
    '- Dung and Thảo are officers, Sơn approves, Thu is the council’s secretary, Kiên audits, Vy administers.',
    '- Hoa has declared no interest; Khánh declared one in Mầm Xanh’s application, where Phúc works; Tâm sits on',
    '  no council. Linh manages the Centre, Nam is a mentor, Ngọc of finance.',
    '- `mamXanh` is approved, `rival` being voted on, `draft` a draft of Mầm Xanh’s, `unpublished` a call in',
    '  preparation, `absent` what never was.',
    '',
    padded(columns),
    padded(widths.map((width) => '-'.repeat(width))),
    ...rows.map(shown),
    '',
  ].join('\n');
};
