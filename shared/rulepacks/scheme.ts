import * as z from 'zod';
import { Threshold } from '../values/threshold.ts';
import { Article, Words } from './article.ts';

const key = z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/);

/** A share and of what: a ballot that was not cast counts in one and not in the other. */
export const Majority = z.object({
  share: Threshold,
  of: z.enum(['ballotsCast', 'membersPresent']),
  article: Article,
});
export type Majority = z.infer<typeof Majority>;

const criterion = { key, title: Words, hint: Words.optional(), article: Article };

/** Tiêu chí chấm điểm: 0 to `max` in whole points. */
export const PointsCriterion = z.object({
  ...criterion,
  max: z.int().positive(),
  /** Only asked about a host that proposed the task itself. */
  onlyFor: z.literal('proposer').optional(),
});
export type PointsCriterion = z.infer<typeof PointsCriterion>;

/** Tiêu chí đạt / không đạt. */
export const PassCriterion = z.object({ ...criterion, group: key });
export type PassCriterion = z.infer<typeof PassCriterion>;

export const TieBreak = z.enum(['lessStateMoney', 'excellentTask', 'contentMean']);
export type TieBreak = z.infer<typeof TieBreak>;

/** Chấm điểm, in the order of the five steps that `judging/points.ts` follows. */
export const PointsScheme = z.object({
  kind: z.literal('points'),
  criteria: z.array(PointsCriterion).min(1),
  /** A ballot further from the mean than this share of the mean is set aside, once. */
  outlier: z.object({ share: Threshold, article: Article }),
  bonus: z.object({
    from: z.int().positive(),
    percent: z.int().positive(),
    article: Article,
  }),
  least: z.object({ points: z.int().positive(), article: Article }),
  /** A criterion that this share of the members present gave 0 ends the application. */
  zeroed: Majority,
  ties: z.object({
    order: z.array(TieBreak),
    /** The criterion whose mean decides last. */
    content: key,
    excellentWithinYears: z.int().positive(),
    article: Article,
  }),
  /** Who gives 0 says why. */
  reasonWhen: z.object({ mark: z.literal('zero'), article: Article }),
});
export type PointsScheme = z.infer<typeof PointsScheme>;

/** Biểu quyết từng nội dung: no points, only pass or fail, of every criterion and every content item. */
export const ItemsScheme = z.object({
  kind: z.literal('items'),
  groups: z.array(
    z.object({
      key,
      title: Words,
      needs: z.enum(['all', 'one']),
      /** Whether the council may set a criterion of the group aside, with a reason in the minutes. */
      maySetAside: z.boolean(),
      article: Article,
    }),
  ),
  criteria: z.array(PassCriterion).min(1),
  criterionMet: Majority,
  itemPasses: Majority,
  /** Who marks a fail says why. */
  reasonWhen: z.object({ mark: z.literal('fail'), article: Article }),
});
export type ItemsScheme = z.infer<typeof ItemsScheme>;

/** Bỏ phiếu đề nghị: points inform, the vote decides. */
export const VoteScheme = z.object({
  kind: z.literal('vote'),
  criteria: z.array(PointsCriterion).min(1),
  passes: Majority,
  /** Who votes against says why. */
  reasonWhen: z.object({ mark: z.literal('decline'), article: Article }),
});
export type VoteScheme = z.infer<typeof VoteScheme>;

/** Tiêu chí có hệ số: the mark counts as many times as the weight says. */
export const WeightedCriterion = z.object({ ...criterion, weight: z.int().positive() });
export type WeightedCriterion = z.infer<typeof WeightedCriterion>;

/** A mark of the scale and what it means, the lowest first, so that judges mean the same by it. */
const Step = z.object({ mark: z.int().positive(), label: Words });

/** Chấm theo thang có hệ số: every criterion gets a mark of the scale, and the mean of the totals decides. */
export const WeightedScheme = z.object({
  kind: z.literal('weighted'),
  scale: z.object({ steps: z.array(Step).min(2), article: Article }),
  criteria: z.array(WeightedCriterion).min(1),
  /** The mean of the totals of all ballots that are filled in properly. */
  mean: z.object({ article: Article }),
  /** Supported from this mean on. */
  least: z.object({ points: z.int().positive(), article: Article }),
  /** Criteria whose means decide between equal means, the first that differs. */
  ties: z.object({ order: z.array(key), article: Article }),
});
export type WeightedScheme = z.infer<typeof WeightedScheme>;

export const Scheme = z.discriminatedUnion('kind', [
  PointsScheme,
  ItemsScheme,
  VoteScheme,
  WeightedScheme,
]);
export type Scheme = z.infer<typeof Scheme>;
