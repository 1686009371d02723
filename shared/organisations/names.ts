import { fold } from '../values/vietnamese.ts';

const MOST_WORDS = 8;
const wordsOf = (name: string) => fold(name).split(/\s+/).filter(Boolean);

/** Where a name stands in a list: by given name, the last word, then as it is written. */
export const listingKey = (name: string) => {
  const words = wordsOf(name);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
};

/** What a name is found by: from any of its words on, so “Lan” finds “Trần Thị Lan”. */
export const searchKeys = (name: string) => {
  const words = wordsOf(name).slice(-MOST_WORDS);
  return words.map((_, from) => words.slice(from).join(' '));
};

/** What somebody typed to find a name, as those keys are written. */
export const soughtKey = (typed: string) => wordsOf(typed).join(' ');
