import { fold, matches, spellingKey } from '../values/vietnamese.ts';
import { communes } from './communes.ts';
import { provinces } from './provinces.ts';

/** Xã, phường, đặc khu: a unit of the lower of the two tiers since 01/07/2025, with the province it lies in. */
export interface Commune {
  code: string;
  /** With its kind: `Phường Ba Đình`. */
  name: string;
  province: string;
  provinceName: string;
}

const kinds: Record<string, string> = { P: 'Phường', X: 'Xã', D: 'Đặc khu' };

const read = (entry: string, province: string, provinceName: string): Commune => ({
  code: entry.slice(0, 5),
  name: `${kinds[entry.slice(5, 6)] ?? ''} ${entry.slice(6)}`,
  province,
  provinceName,
});

const inProvince = ({ code, name }: (typeof provinces)[number]) =>
  (communes[code] ?? '').split(';').map((entry) => read(entry, code, name));

/** The communes of a province, or of all of them. */
export const communesOf = (province?: string): Commune[] =>
  provinces.filter(({ code }) => !province || code === province).flatMap(inProvince);

/** The commune with this code, if there is one. */
export const communeWith = (code: string): Commune | undefined => {
  const holder = provinces.find((province) => communes[province.code]?.includes(code));
  return holder && inProvince(holder).find((commune) => commune.code === code);
};

const bare = (name: string) => name.replace(/^(Phường|Xã|Đặc khu) /u, '');

/** Whether a name, with or without its kind, is what was typed, read in this way. */
const isCalled = (read: (text: string) => string, typed: string) => {
  const sought = read(typed.trim());
  return ({ name }: Commune) => [name, bare(name)].some((one) => read(one) === sought);
};

/**
 * The communes somebody may mean, in a province or anywhere: those of that very name, else those of that name but
 * for the diacritics, else those whose words begin so.
 */
export const communesLike = (typed: string, province?: string): Commune[] => {
  const all = communesOf(province);
  const ways = [isCalled(spellingKey, typed), isCalled(fold, typed)];
  const [named] = ways.map((way) => all.filter(way)).filter((found) => found.length > 0);
  return named ?? all.filter(({ name }) => matches(typed, name));
};
