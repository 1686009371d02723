import type { Council, Review } from '#shared/reviews/model.ts';

/** The meeting in which an application was counted: the last that had opened by then. */
export const meetingOfCount = (
  { earlier, meeting }: Pick<Council, 'earlier' | 'meeting'>,
  { votingClosedAt }: Pick<Review, 'votingClosedAt'>,
) => {
  const all = meeting ? [...earlier, meeting] : earlier;
  return votingClosedAt
    ? all.findLast(({ openedAt }) => openedAt !== undefined && openedAt <= votingClosedAt)
    : meeting;
};
