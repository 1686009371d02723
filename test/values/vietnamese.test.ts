import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byVietnameseName,
  fold,
  initials,
  matches,
  nfc,
  spellingKey,
} from '#shared/values/vietnamese.ts';

const anyText = fc.string({ unit: 'binary' });
const anyName = fc
  .array(fc.constantFrom('Nguyễn', 'Đặng', 'Văn', 'Thị', 'An', 'Ánh', 'Ân', 'Dương'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

describe('Vietnamese text', () => {
  it('is one text, however it was typed', () => {
    expect('Nguyễn'.normalize('NFD')).toHaveLength(8);
    expect(nfc('Nguyễn'.normalize('NFD'))).toHaveLength(6);
    fc.assert(fc.property(anyText, (text) => nfc(nfc(text)) === nfc(text)));
  });

  it('folds to plain letters', () => {
    expect(fold('Đặng Đình Áo')).toBe('dang dinh ao');
    expect(fold('Ý tưởng KHỞI NGHIỆP')).toBe('y tuong khoi nghiep');
  });

  it('folds once and for all, composed or not', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(nfc(text))));
  });

  it.each(['Dương', 'Đường', 'duong', 'Công ty Đường Sông'])('“duong” finds %s', (text) => {
    expect(matches('duong', text)).toBe(true);
  });

  it.each([
    ['nguyen an', 'Nguyễn Văn An', true],
    ['an nguyen', 'Nguyễn Văn An', true],
    ['ngu', 'Nguyễn Văn An', true],
    ['binh', 'Nguyễn Văn An', false],
    ['ly', 'Lí Thường Kiệt', true],
    ['Thanh Hoá', 'tỉnh Thanh Hóa', true],
    ['268/2025', 'Nghị định số 268/2025/NĐ-CP', true],
    ['', 'Nguyễn Văn An', true],
    ['..', 'Nguyễn Văn An', true],
  ])('“%s” in “%s”: %s', (query, text, found) => {
    expect(matches(query, text)).toBe(found);
  });

  it.each([
    ['Thanh Hoá', 'Thanh Hóa', true],
    ['Khánh Hoà', 'Khánh Hòa', true],
    ['Mỹ', 'Mĩ', true],
    ['Quý', 'Quí', true],
    ['Thuý', 'Thúy', true],
    ['Hóa', 'Hòa', false],
    ['Thúy', 'Thúi', false],
    ['Tay', 'Tai', false],
    ['Dương', 'Đường', false],
  ])('%s and %s are the same spelling: %s', (a, b, same) => {
    expect(spellingKey(a) === spellingKey(b)).toBe(same);
  });
});

describe('a list of people', () => {
  it('is ordered by given name, then family, then middle', () => {
    const people = [
      'Trần Ân',
      'Nguyễn Văn Ánh',
      'Nguyễn Văn An',
      'Lê An',
      'Nguyễn Thị An',
      'Đỗ Dung',
      'Đỗ Đức',
      'Phạm Bình',
    ];
    expect(people.toSorted(byVietnameseName)).toEqual([
      'Lê An',
      'Nguyễn Thị An',
      'Nguyễn Văn An',
      'Nguyễn Văn Ánh',
      'Trần Ân',
      'Phạm Bình',
      'Đỗ Dung',
      'Đỗ Đức',
    ]);
  });

  it('has one order, whoever looks first', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(Math.sign(byVietnameseName(a, b)) + Math.sign(byVietnameseName(b, a))).toBe(0);
      }),
    );
  });

  it.each([
    ['Đặng Thị Ánh', 'ĐÁ'],
    ['Lan', 'L'],
    ['  ', ''],
  ])('shows %s as %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
