import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { communesLike, communesOf, communeWith } from '#shared/places/place.ts';
import { provinces } from '#shared/places/provinces.ts';

const names = (typed: string, province?: string) =>
  communesLike(typed, province).map(({ name, provinceName }) => `${name}, ${provinceName}`);

describe('the communes since 01/07/2025', () => {
  it('are 3,321 in 34 provinces, each with a code of its own', () => {
    expect(provinces).toHaveLength(34);
    const codes = communesOf().map(({ code }) => code);
    expect(codes).toHaveLength(3321);
    expect(new Set(codes).size).toBe(3321);
    expect(codes.every((code) => /^\d{5}$/.test(code))).toBe(true);
    expect(new Set(communesOf().map(({ name, province }) => `${name} ${province}`)).size).toBe(
      3321,
    );
  });

  it('are found by code', () => {
    expect(communeWith('00004')).toMatchObject({
      name: 'Phường Ba Đình',
      province: '01',
      provinceName: 'Thành phố Hà Nội',
    });
    expect(communeWith('99999')).toBeUndefined();
    expect(communeWith('0004P')).toBeUndefined();
  });

  it('are found by name, with or without diacritics and kind', () => {
    for (const typed of ['Phường Kinh Bắc', 'kinh bac', 'KINH BẮC', 'phuong kinh bac'])
      expect(names(typed, '24')).toEqual(['Phường Kinh Bắc, Tỉnh Bắc Ninh']);
    expect(names('Hòa Bình').length).toBeGreaterThan(1);
    expect(names('hoa binh')).toEqual(expect.arrayContaining(names('Hòa Bình')));
    expect(names('hoa binh').some((name) => name.includes('Bình Hòa'))).toBe(false);
    expect(names('không có xã này')).toEqual([]);
  });

  it('weigh on the register, and on the one function that checks them only when it does', () => {
    const importers = globSync(['shared/**/*.ts', 'functions/**/*.ts']).filter((path) =>
      /(from|import\() ?'[^']*places\/(place|communes)/.test(readFileSync(path, 'utf8')),
    );
    expect(importers.sort()).toEqual([
      'functions/organisations/organisations.ts',
      'shared/register/register.ts',
    ]);
    const source = readFileSync('functions/organisations/organisations.ts', 'utf8');
    expect(source).not.toMatch(/^import .*places/m);
  });
});
