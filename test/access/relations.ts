import type { Role } from '#shared/identity/roles.ts';
import type { Name } from '../people.ts';
import type { Target } from './world.ts';

export type Relation =
  | 'everybody'
  | 'introduced'
  | 'owner'
  | 'member'
  | 'staff'
  | 'officer'
  | 'approver'
  | 'secretary'
  | 'auditor'
  | 'admin'
  | 'centre'
  | 'mentor'
  | 'seated'
  | 'cleared';

/** Everybody who is tried, in the order of the table, with the one role they hold. */
export const tried = {
  anybody: undefined,
  la: undefined,
  lan: undefined,
  tuan: undefined,
  minh: undefined,
  dung: 'officer',
  thao: 'officer',
  son: 'approver',
  thu: 'secretary',
  hoa: 'expert',
  khanh: 'expert',
  phuc: 'expert',
  tam: 'expert',
  kien: 'auditor',
  vy: 'admin',
  linh: 'centre',
  nam: 'mentor',
  ngoc: 'finance',
} as const satisfies Partial<Record<Name | 'anybody', Role | undefined>>;
export type Tried = keyof typeof tried;

type Related = Partial<Record<Tried, readonly Relation[]>>;

const department: Related = {
  dung: ['staff', 'officer'],
  thao: ['staff', 'officer'],
  son: ['staff', 'approver'],
  thu: ['staff', 'secretary'],
  kien: ['staff', 'auditor'],
  vy: ['admin'],
  linh: ['centre'],
  nam: ['mentor'],
};
const host: Related = { lan: ['owner', 'member'], tuan: ['member'] };
const judge: readonly Relation[] = ['seated', 'cleared'];

/** Who everybody is to each thing. Khánh declared an interest in Mầm Xanh’s; Phúc works there. */
const related: Record<Target, Related> = {
  nothing: department,
  mamXanh: { ...department, ...host, hoa: judge, khanh: ['seated'] },
  rival: { ...department, minh: ['owner', 'member'], hoa: judge, khanh: judge, phuc: judge },
  draft: host,
  unpublished: department,
  absent: {},
};

export const relationsOf = (name: Tried, target: Target): ReadonlySet<Relation> => {
  const introduced = name !== 'anybody' && name !== 'la';
  return new Set([
    'everybody',
    ...(introduced ? (['introduced'] as const) : []),
    ...(related[target][name] ?? []),
  ]);
};
