import type { CouncilRole, CouncilRule } from '#shared/rulepacks/council.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import type { PointsScheme } from '#shared/rulepacks/scheme.ts';

export const packOf = (id: string): RulePack => {
  const pack = findPack(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
};

export const nd268 = packOf('nd268-startup-support');
export const tt20 = packOf('tt20-selection-applied');
export const tt44 = packOf('tt44-task');

export const pointsOf = ({ scheme }: RulePack): PointsScheme => {
  if (scheme.kind !== 'points') throw new Error('not a points scheme');
  return scheme;
};

/** Circular 25/2026/TT-BCT, Article 5: both reviewers and the scientific secretary; the vice needs no paper. */
export const moit: CouncilRule = {
  ...tt20.council,
  quorum: {
    present: { num: 2, den: 3, op: 'gte' },
    viceNeedsAuthorisation: false,
    mustBeThere: [
      { role: 'reviewer', least: 2 },
      { role: 'sciSecretary', least: 1 },
    ],
    article: 'Điều 5, Thông tư 25/2026/TT-BCT',
  },
};

const seats: readonly (readonly [string, CouncilRole])[] = [
  ['hoa', 'chair'],
  ['binh', 'vice'],
  ['cuong', 'reviewer'],
  ['diep', 'reviewer'],
  ['giang', 'sciSecretary'],
  ['khanh', 'member'],
  ['linh', 'member'],
  ['mai', 'member'],
  ['nam', 'member'],
  ['oanh', 'member'],
  ['phuc', 'member'],
];

/** A council of the first so many of the cast. */
export const councilOf = (size: number) =>
  seats.slice(0, size).map(([personId, role]) => ({ personId, role }));

export const names = (size: number) => councilOf(size).map(({ personId }) => personId);

export const without = (size: number, ...absent: string[]) =>
  names(size).filter((name) => !absent.includes(name));
