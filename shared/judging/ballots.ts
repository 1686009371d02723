import * as z from 'zod';
import type {
  ItemsScheme,
  PointsCriterion,
  PointsScheme,
  Scheme,
  VoteScheme,
  WeightedScheme,
} from '../rulepacks/scheme.ts';
import {
  type Ballot,
  ItemsBallot,
  PointsBallot,
  VoteBallot,
  WeightedBallot,
  type PassMark,
  type PointsMark,
} from './ballot.ts';

/** What a ballot is cast about. */
export interface Subject {
  /** Keys of the content items of the application; only the items scheme votes on them. */
  items: readonly string[];
  /** Whether the host itself proposed the task. */
  hostIsProposer: boolean;
}

const FaultCode = z.enum([
  'missing',
  'reason-missing',
  'too-many-points',
  'not-on-scale',
  'unknown',
  'not-understood',
]);

export interface Fault {
  code: z.infer<typeof FaultCode>;
  /** Where on the ballot: `criteria.feasible.reason`. */
  at: string;
}

/** The criteria this application is asked about. */
export const criteriaAsked = (
  { criteria }: PointsScheme | VoteScheme,
  { hostIsProposer }: Subject,
) => criteria.filter(({ onlyFor }) => onlyFor === undefined || hostIsProposer);

/** Every named mark is there, and no other. */
const exactly = (marks: Record<string, unknown>, keys: readonly string[], at: string): Fault[] => [
  ...keys
    .filter((key) => !Object.hasOwn(marks, key))
    .map((key): Fault => ({ code: 'missing', at: `${at}.${key}` })),
  ...Object.keys(marks)
    .filter((key) => !keys.includes(key))
    .map((key): Fault => ({ code: 'unknown', at: `${at}.${key}` })),
];

const unreasonedFails = (marks: Record<string, PassMark>, at: string): Fault[] =>
  Object.entries(marks)
    .filter(([, { mark, reason }]) => mark === 'fail' && !reason)
    .map(([key]) => ({ code: 'reason-missing', at: `${at}.${key}.reason` }));

const unreasonedZeros = (marks: Record<string, PointsMark>): Fault[] =>
  Object.entries(marks)
    .filter(([, { points, reason }]) => points === 0 && !reason)
    .map(([key]) => ({ code: 'reason-missing', at: `criteria.${key}.reason` }));

const overMax = (
  marks: Record<string, PointsMark>,
  criteria: readonly PointsCriterion[],
): Fault[] =>
  criteria
    .filter(({ key, max }) => (marks[key]?.points ?? 0) > max)
    .map(({ key }) => ({ code: 'too-many-points', at: `criteria.${key}.points` }));

const keysOf = (criteria: readonly { key: string }[]) => criteria.map(({ key }) => key);

const pointsFaults = (
  marks: Record<string, PointsMark>,
  criteria: readonly PointsCriterion[],
): Fault[] => [...exactly(marks, keysOf(criteria), 'criteria'), ...overMax(marks, criteria)];

/** A ballot for the schema’s `check`: its faults as issues whose message is the code. */
const report = (issues: z.core.$ZodRawIssue[], input: unknown, faults: readonly Fault[]) => {
  for (const { code, at } of faults)
    issues.push({ code: 'custom', input, message: code, path: at.split('.') });
};

export const pointsBallot = (scheme: PointsScheme, subject: Subject) =>
  PointsBallot.check(({ value, issues }) => {
    report(issues, value, [
      ...pointsFaults(value.criteria, criteriaAsked(scheme, subject)),
      ...unreasonedZeros(value.criteria),
    ]);
  });

export const itemsBallot = ({ criteria }: ItemsScheme, { items }: Subject) =>
  ItemsBallot.check(({ value, issues }) => {
    report(issues, value, [
      ...exactly(value.criteria, keysOf(criteria), 'criteria'),
      ...exactly(value.items, items, 'items'),
      ...unreasonedFails(value.criteria, 'criteria'),
      ...unreasonedFails(value.items, 'items'),
    ]);
  });

export const voteBallot = (scheme: VoteScheme, subject: Subject) =>
  VoteBallot.check(({ value, issues }) => {
    report(issues, value, [
      ...pointsFaults(value.criteria, criteriaAsked(scheme, subject)),
      ...(value.vote === 'decline' && !value.reason
        ? [{ code: 'reason-missing', at: 'reason' } as const]
        : []),
    ]);
  });

const offScale = (marks: Record<string, PointsMark>, { scale }: WeightedScheme): Fault[] =>
  Object.entries(marks)
    .filter(([, { points }]) => !scale.steps.some(({ mark }) => mark === points))
    .map(([key]) => ({ code: 'not-on-scale', at: `criteria.${key}.points` }));

export const weightedBallot = (scheme: WeightedScheme) =>
  WeightedBallot.check(({ value, issues }) => {
    report(issues, value, [
      ...exactly(value.criteria, keysOf(scheme.criteria), 'criteria'),
      ...offScale(value.criteria, scheme),
    ]);
  });

/** The ballot a member may cast under the scheme; an issue’s message is a code of `Fault`. */
export const ballotSchema = (scheme: Scheme, subject: Subject): z.ZodType<Ballot> => {
  switch (scheme.kind) {
    case 'points':
      return pointsBallot(scheme, subject);
    case 'items':
      return itemsBallot(scheme, subject);
    case 'vote':
      return voteBallot(scheme, subject);
    case 'weighted':
      return weightedBallot(scheme);
  }
};

export type Judged<B extends Ballot = Ballot> =
  { valid: true; ballot: B } | { valid: false; faults: Fault[] };

/** Phiếu hợp lệ / không hợp lệ: the ballot as it counts, or everything that is wrong with it. */
export const judgeBallot = <B extends Ballot>(schema: z.ZodType<B>, cast: unknown): Judged<B> => {
  const { success, data, error } = schema.safeParse(cast);
  if (success) return { valid: true, ballot: data };
  const faults = error.issues.map(({ message, path }): Fault => {
    const code = FaultCode.safeParse(message);
    return { code: code.success ? code.data : 'not-understood', at: path.join('.') };
  });
  return { valid: false, faults };
};
