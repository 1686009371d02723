import * as z from 'zod';
import { Reason } from '../values/text.ts';

/** Đạt / Không đạt. */
export const Mark = z.enum(['pass', 'fail']);
export type Mark = z.infer<typeof Mark>;

const PassMark = z.strictObject({ mark: Mark, reason: Reason.optional() });
export type PassMark = z.infer<typeof PassMark>;

const PointsMark = z.strictObject({ points: z.int().nonnegative(), reason: Reason.optional() });
export type PointsMark = z.infer<typeof PointsMark>;

const comment = z.string().max(4_000).normalize('NFC').optional();

/** Phiếu đánh giá: one member, one application, once; nothing in it says whose it is. */
export const PointsBallot = z.strictObject({
  scheme: z.literal('points'),
  criteria: z.record(z.string(), PointsMark),
  comment,
});
export type PointsBallot = z.infer<typeof PointsBallot>;

export const ItemsBallot = z.strictObject({
  scheme: z.literal('items'),
  criteria: z.record(z.string(), PassMark),
  items: z.record(z.string(), PassMark),
  comment,
});
export type ItemsBallot = z.infer<typeof ItemsBallot>;

export const VoteBallot = z.strictObject({
  scheme: z.literal('vote'),
  criteria: z.record(z.string(), PointsMark),
  vote: z.enum(['fund', 'decline']),
  reason: Reason.optional(),
  comment,
});
export type VoteBallot = z.infer<typeof VoteBallot>;

export const WeightedBallot = z.strictObject({
  scheme: z.literal('weighted'),
  criteria: z.record(z.string(), PointsMark),
  comment,
});
export type WeightedBallot = z.infer<typeof WeightedBallot>;

export const Ballot = z.discriminatedUnion('scheme', [
  PointsBallot,
  ItemsBallot,
  VoteBallot,
  WeightedBallot,
]);
export type Ballot = z.infer<typeof Ballot>;
