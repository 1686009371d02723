import type { ProblemCode } from '../problem.ts';

/** What a sentence may use: names of answers and numbers already written for the reader. */
export interface About {
  /** The field's label, with row and table for a cell. */
  readonly field: string;
  /** The rule that is broken, a whole sentence; empty when no rule is concerned. */
  readonly rule: string;
  readonly isNumber: boolean;
  /** A number of the problem, grouped as the language groups. */
  readonly number: (name: string) => string;
  /** An amount of the problem in đồng. */
  readonly money: (name: string) => string;
  /** A limit of the problem: money or months, as the rule says. */
  readonly limit: (name: string) => string;
  /** The ceiling on the state's share, for example `70%`. */
  readonly share: string;
}

/** The sentences of the forms: what is wrong and what to do. */
export interface FormWords {
  readonly problems: Record<ProblemCode, (about: About) => string>;
  /** Names a cell of a table; rows count from 1. */
  readonly cell: (column: string, row: string, table: string) => string;
  readonly money: (amount: string) => string;
  readonly months: (count: string) => string;
  readonly percent: (share: string) => string;
  /** A top-level answer nobody knows by a label. */
  readonly unknownField: string;
}
