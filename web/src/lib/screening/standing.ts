import type { ApplicationStatus } from '#shared/applications/model.ts';
import type { CallPhase } from '#shared/calls/rules.ts';
import type { Words } from '#words/index.ts';

/** In the order of the work: what is to be checked stands first, what is over last. */
export const statuses = [
  'submitted',
  'supplemented',
  'supplementing',
  'valid',
  'reviewing',
  'approved',
  'refused',
  'invalid',
  'withdrawn',
] as const satisfies readonly ApplicationStatus[];
export type Listed = (typeof statuses)[number];

export type Counts = Readonly<Record<string, number>>;

/** The status an address asks for; else the first in which there is something. */
export const listed = (asked: string | null, counts: Counts): Listed =>
  statuses.find((status) => status === asked) ??
  statuses.find((status) => (counts[status] ?? 0) > 0) ??
  'submitted';

export interface Standing {
  key: StandingKey;
  n: number;
}
export type StandingKey = 'open' | 'check' | 'supplement' | 'form' | 'judge' | 'done' | 'empty';

/** What is to be done about the applications of a call, and about how many. */
export const standingOf = (counts: Counts, phase: CallPhase): Standing => {
  const count = (...of: readonly Listed[]) =>
    of.reduce((total, status) => total + (counts[status] ?? 0), 0);
  if (phase !== 'closed' && phase !== 'settled') return { key: 'open', n: 0 };
  const steps = [
    { key: 'check', n: count('submitted', 'supplemented') },
    { key: 'supplement', n: count('supplementing') },
    { key: 'form', n: count('valid') },
    { key: 'judge', n: count('reviewing') },
  ] as const;
  const now = steps.find(({ n }) => n > 0);
  if (now) return now;
  return { key: count(...statuses) > 0 ? 'done' : 'empty', n: 0 };
};

/** The same in words. */
export const standingIn = ({ key, n }: Standing, say: Words['screening']['list']['next']) => {
  const said = say[key];
  return typeof said === 'string' ? said : said(n);
};
