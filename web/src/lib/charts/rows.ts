import { csvOf, type Cell } from '#shared/values/csv.ts';
import type { Language } from '#shared/values/localised.ts';
import { exactly } from './figures.ts';
import type { ChartProps, Figure, Point } from './model.ts';

type Tabled = Pick<ChartProps, 'unit' | 'over' | 'points' | 'series'>;

export interface Row extends Point {
  cells: readonly string[];
}

/** The table of a chart: the same figures, exactly. */
export const rowsOf = ({ points, series, unit }: Tabled, language: Language): Row[] =>
  points.map((point, at) => ({
    ...point,
    cells: series.map(({ values }) => exactly(values[at], unit, language)),
  }));

/** The same as a file: numbers bare, to be reckoned with. */
export const csvOfChart = ({ over, points, series }: Tabled, few: string) => {
  const cell = (figure: Figure): Cell => (figure === 'few' ? few : figure);
  return csvOf([
    [over, ...series.map(({ label }) => label)],
    ...points.map(({ label }, at) => [label, ...series.map(({ values }) => cell(values[at]))]),
  ]);
};

/** A link that is the file itself: saved without a request, and without script. */
export const linkOf = (csv: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
