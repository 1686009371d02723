import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingKey, searchKeys, soughtKey } from '#shared/organisations/names.ts';

describe('a name', () => {
  it('stands in a list by its given name', () => {
    expect(listingKey('Trần Thị  Lan')).toBe('lan tran thi');
    expect(listingKey('Đặng')).toBe('dang');
  });

  it('is found from each of its words on', () => {
    expect(searchKeys('Trần Thị Lan')).toEqual(['tran thi lan', 'thi lan', 'lan']);
    expect(soughtKey('  THỊ   la')).toBe('thi la');
  });

  it('is found by its beginning, whatever it is', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, (text) => {
        const sought = soughtKey(text);
        const keys = searchKeys(text);
        expect(sought === '' || keys.length === 8 || keys.includes(sought)).toBe(true);
      }),
    );
  });
});
