import type { Charts } from './vi.ts';

export const charts: Charts = {
  table: 'The figures as a table',
  csv: 'Download the figures (CSV)',
  png: 'Save the picture (PNG)',
  nothing: 'There are no figures to draw yet.',
  few: 'under 5',
  fewNote:
    'Figures with fewer than 5 cases behind them are withheld, so that nobody’s own are given away.',
  total: 'Total',
  hours: 'hours',
  dongIn: {
    one: 'đồng',
    thousand: 'thousand đồng',
    million: 'million đồng',
    billion: 'billion đồng',
  },
  scaled: {
    thousand: (value) => `${value} thousand`,
    million: (value) => `${value} million`,
    billion: (value) => `${value} billion`,
  },
};
