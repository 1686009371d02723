import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../web/src/words/index.ts';

type Leaf = [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => leaves(part, `${path}.${name}`))
    : [[path, value]];

type Sentence = (...facts: string[]) => string;
const isSentence = (value: unknown): value is Sentence => typeof value === 'function';

/** What a leaf says; a function is given its own parameters' places to fill. */
const said = (value: unknown) =>
  isSentence(value)
    ? value(...Array.from({ length: value.length }, (_, n) => `‹${n}›`))
    : String(value);

const vietnamese = new Map(leaves(wordsIn('vi')));

describe.each(['en', 'ar'] as const)('the words in %s', (language) => {
  const words = leaves(wordsIn(language));

  it('are all there, in the same places', () => {
    expect(words.map(([path]) => path)).toEqual([...vietnamese.keys()]);
  });

  it.each(words)('say something of their own: %s', (path, value) => {
    const text = said(value);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(value).toBeTypeOf(typeof vietnamese.get(path));
    // Every place to fill is filled in every language.
    const places = (from: string) => [...from.matchAll(/\{\w+\}|‹\d›/g)].map(String).sort();
    expect(places(text)).toEqual(places(said(vietnamese.get(path))));
  });
});

describe('the words in Arabic', () => {
  it('are written in Arabic, but for the name of the portal', () => {
    const latin = leaves(wordsIn('ar')).filter(([, value]) => !/[\u0600-\u06ff]/.test(said(value)));
    expect(latin.map(([path]) => path)).toEqual(['.layout.portal']);
  });
});

describe('the words in Vietnamese', () => {
  it('are in one form of Unicode', () => {
    for (const [, value] of vietnamese) expect(said(value)).toBe(said(value).normalize('NFC'));
  });
});
