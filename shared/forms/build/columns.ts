import type { Column, Computed, Option } from '../field.ts';
import type { JsonObject } from '../json.ts';
import { one } from './schemas.ts';
import type { Words } from '../words.ts';

type Built = Column & { schema: JsonObject };
interface About {
  readonly hint?: Words;
  readonly optional?: boolean;
  readonly total?: boolean;
}

export const textColumn = (
  key: string,
  label: Words,
  about: About & { max?: number } = {},
): Built => {
  const { max = 300, ...rest } = about;
  return { key, label, widget: 'text', ...rest, schema: one.text(max) };
};

export const proseColumn = (key: string, label: Words, about: About = {}): Built => ({
  ...{ key, label, widget: 'longtext', schema: one.text(2_000) },
  ...about,
});

export const dongColumn = (
  key: string,
  label: Words,
  about: About & { computed?: Computed } = {},
): Built => ({ ...{ key, label, widget: 'dong', schema: one.dong }, ...about });

/** A quantity with at most two decimals: half a month of work is 0.5. */
export const volumeColumn = (key: string, label: Words, about: About = {}): Built => ({
  ...{ key, label, widget: 'number', decimals: 2, schema: one.decimal(1_000_000) },
  ...about,
});

export const wholeColumn = (
  key: string,
  label: Words,
  [min, max]: readonly [number, number],
  about: About = {},
): Built => ({ ...{ key, label, widget: 'number', schema: one.whole(min, max) }, ...about });

export const choiceColumn = (
  key: string,
  label: Words,
  options: Option[],
  about: About = {},
): Built => ({
  ...{ key, label, widget: 'choice', options, schema: one.choice(options) },
  ...about,
});

/** Points at a row of another table, counted from 1. */
export const rowColumn = (
  key: string,
  label: Words,
  [table, name]: readonly [string, string],
  about: About = {},
): Built => ({
  ...{ key, label, widget: 'row', table, name, schema: one.whole(1, 100) },
  ...about,
});
