import type { Majority } from '#shared/rulepacks/scheme.ts';
import type { Threshold } from '#shared/values/threshold.ts';
import type { Rules } from '#words/calls/rules/vi.ts';

/** A share as it is read: “ít nhất 2/3”, “quá 20%”. */
export const shareInWords = ({ num, den, op }: Threshold, say: Rules) => {
  const share = den === 100 ? `${num}%` : `${num}/${den}`;
  return op === 'gte' ? say.atLeast(share) : say.moreThan(share);
};

/** A share and of what: “ít nhất 2/3 số phiếu đã bỏ”. */
export const majorityInWords = ({ share, of }: Majority, say: Rules) =>
  say.majorities[of](shareInWords(share, say));
