/** A figure of a chart: nothing where there is none, `few` where so few cases stand behind it that it is withheld. */
export type Figure = number | 'few' | undefined;

/** What a figure counts. Đồng are whole; a `percent` is of 100; `hours` may have a part. */
export type Unit = 'number' | 'dong' | 'percent' | 'hours';

/** A place along the chart: a month, a sector, a cohort. */
export interface Point {
  label: string;
  /** The records behind its figures. */
  href?: string | undefined;
}

export interface Series {
  label: string;
  /** One for each point, in their order. */
  values: readonly Figure[];
}

/** What every chart is given, whatever it is drawn as. */
export interface ChartProps {
  title: string;
  /** What it shows, and what to know before reading it. */
  desc?: string | undefined;
  unit: Unit;
  /** What the points are: the heading of the table's first column. */
  over: string;
  points: readonly Point[];
  series: readonly Series[];
  /** The name of what is saved, without its ending. */
  file: string;
}

export const isShown = (figure: Figure): figure is number => typeof figure === 'number';
export const shown = (figures: readonly Figure[]) => figures.filter(isShown);

/** Whether there is anything to draw. */
export const isEmpty = ({ series }: Pick<ChartProps, 'series'>) =>
  series.every(({ values }) => shown(values).length === 0);
