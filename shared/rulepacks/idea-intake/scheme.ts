import type { WeightedScheme } from '../scheme.ts';
import { plan, scale } from './articles.ts';
import { criteria } from './criteria.ts';

/** Ten criteria on a scale of five, weighted to 100 points. What the model leaves open, the centre’s plan says. */
export const scheme: WeightedScheme = {
  kind: 'weighted',
  scale: {
    // The model says 1 to 5 and nothing of what they mean.
    steps: [
      { mark: 1, label: { vi: 'Rất yếu', en: 'Very weak', ar: 'ضعيف جدًّا' } },
      { mark: 2, label: { vi: 'Yếu', en: 'Weak', ar: 'ضعيف' } },
      { mark: 3, label: { vi: 'Trung bình', en: 'Fair', ar: 'متوسط' } },
      { mark: 4, label: { vi: 'Tốt', en: 'Good', ar: 'جيد' } },
      { mark: 5, label: { vi: 'Rất tốt', en: 'Very good', ar: 'جيد جدًّا' } },
    ],
    article: scale,
  },
  criteria,
  // The model adds the members’ points up; a mean keeps 50 of 100 whatever the number who vote.
  mean: { article: plan },
  least: { points: 50, article: scale },
  ties: { order: ['advantage', 'market', 'resources'], article: plan },
};
