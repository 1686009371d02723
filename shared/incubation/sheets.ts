import type { PersonId } from '../identity/actor.ts';
import type { Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import {
  HalfYear,
  type FundedProject,
  type Judgement,
  type Progress,
  type Sheet,
} from './monitoring.ts';

/** The half-year a day lies in. */
export const halfYearOf = (day: string): HalfYear =>
  HalfYear.parse(`${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`);

type Opened = Pick<Sheet, 'period' | 'planned' | 'openedAt'>;

/** An empty sheet that holds a project to what it promised on this day. */
export const openedSheet = (
  { organisationId, promised }: FundedProject,
  opened: Opened,
): Sheet => ({
  ...opened,
  organisationId,
  version: 1,
  status: 'reporting',
  done: '',
  difficulties: '',
  products: promised.map((product) => ({ ...product, obtained: '', evidence: '' })),
});

/** One answer a product, in their order: anything else was made from another sheet. */
const mustFit = ({ products }: Sheet, given: readonly unknown[], field: string) => {
  if (products.length !== given.length)
    throw refuse('unfit', {}, [
      { field, code: given.length > products.length ? 'too-many' : 'too-few' },
    ]);
};

/** The sheet with what its host reports. */
export const withProgress = (sheet: Sheet, { products, ...told }: Progress): Sheet => {
  mustFit(sheet, products, 'products');
  return {
    ...sheet,
    ...told,
    products: sheet.products.map(({ link: _link, ...product }, at) => ({
      ...product,
      ...products[at],
    })),
  };
};

/** … with what was concluded of it, and by whom. */
export const withJudgement = (
  { returnedFor: _returned, ...sheet }: Sheet,
  { marks, ...concluded }: Judgement,
  { at, by }: { at: Instant; by: PersonId },
): Sheet => {
  mustFit({ ...sheet }, marks, 'marks');
  const products = sheet.products.map((product, index) => {
    const mark = marks[index];
    return { ...product, ...(mark && { marks: mark }) };
  });
  return { ...sheet, ...concluded, products, judgedAt: at, judgedBy: by };
};
